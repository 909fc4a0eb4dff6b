import { streamKey, streamText } from "../stream-name.ts";
import { isRecord } from "./copy.ts";

/** A member of an object or a list. */
export interface Entry {
  /** Unique within the object or the list. */
  readonly key: string;
  /** For paths: `.name`, `.0`, or `[public.users]` for a stream. */
  readonly step: string;
  readonly value: unknown;
}

/**
 * The members of an object or a list, in order. A stream has its namespace and name as key, because its index changes when
 * another stream is added. The key of the second stream with the same namespace and name ends in `#2`.
 */
export function entriesOf(value: unknown): Entry[] {
  if (!isRecord(value) && !Array.isArray(value)) return [];
  const counts = new Map<string, number>();
  return Object.entries(value).map(([name, member]) => {
    const stream = (member as { stream?: { name?: unknown; namespace?: unknown } } | null | undefined)?.stream;
    if (typeof stream?.name !== "string" || !Array.isArray(value))
      return { key: name, step: `.${name}`, value: member };
    const key = streamKey(stream as { name: string });
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const suffix = count > 1 ? `#${count}` : "";
    return { key: key + suffix, step: `[${streamText(stream as { name: string })}]${suffix}`, value: member };
  });
}
