import { streamKey, streamText } from "../stream-name.ts";
import { isRecord } from "./copy.ts";

/** A member of an object or a list. */
export interface Entry {
  /** Unique within the object or the list. */
  readonly key: string;
  /** For paths: `.name`, `.0`, `[public.users]` for a stream, or `[id]` for a selected field. */
  readonly step: string;
  readonly value: unknown;
}

/**
 * The members of an object or a list, in order. The key of a stream is its namespace and name, and that of a selected field its
 * path, because the server returns them in its own order. The key of the second member with the same name ends in `#2`.
 */
export function entriesOf(value: unknown): Entry[] {
  if (!isRecord(value) && !Array.isArray(value)) return [];
  const counts = new Map<string, number>();
  return Object.entries(value).map(([index, member]) => {
    const name = Array.isArray(value) ? nameOf(member) : undefined;
    if (!name) return { key: index, step: `.${index}`, value: member };
    const count = (counts.get(name.key) ?? 0) + 1;
    counts.set(name.key, count);
    const suffix = count > 1 ? `#${count}` : "";
    return { key: name.key + suffix, step: `[${name.text}]${suffix}`, value: member };
  });
}

/** The name of a member of a list, if it is a stream or a selected field. */
function nameOf(member: unknown): { readonly key: string; readonly text: string } | undefined {
  const { stream, fieldPath } = Object(member);
  if (typeof stream?.name === "string") return { key: streamKey(stream), text: streamText(stream) };
  return Array.isArray(fieldPath) ? { key: JSON.stringify(fieldPath), text: fieldPath.join(".") } : undefined;
}
