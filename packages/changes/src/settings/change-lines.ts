import { type Change, jsonText } from "./list-changes.ts";

/** A line of a difference. */
export interface DiffLine {
  /** `-` for an old value, `+` for a new one. */
  readonly sign: "-" | "+";
  /** `prefix: "raw_"`, with the value as JSON, or `syncCatalog.streams[public.users]` for a whole stream. */
  readonly text: string;
}

/**
 * Formats changes as the lines of a difference. A stream that is added or removed is one line, without its schema and settings.
 *
 * @example
 * for (const { sign, text } of changeLines(changes)) console.log(sign, text); // - prefix: "raw_"
 */
export function changeLines(changes: readonly Change[]): DiffLine[] {
  // Streams are compared by name, so only a whole stream has a change of it.
  const whole = new Set(changes.flatMap(({ path }) => (path.endsWith(NAME) ? path.slice(0, -NAME.length) : [])));
  return changes.flatMap(({ path, before, after }) => {
    const stream = IN_STREAM.exec(path)?.[1] ?? "";
    if (whole.has(stream) && path !== stream + NAME) return [];
    const lines: DiffLine[] = [];
    const text = (value: unknown): string => (whole.has(stream) ? stream : `${path}: ${jsonText(value)}`);
    if (before !== undefined) lines.push({ sign: "-", text: text(before) });
    if (after !== undefined) lines.push({ sign: "+", text: text(after) });
    return lines;
  });
}

const NAME = ".stream.name";

/** The path of a value in a stream, such as `syncCatalog.streams[public.users].config.selected`. */
const IN_STREAM = /^(.*\](?:#\d+)?)\.(?:stream|config)(?:\.|$)/s;
