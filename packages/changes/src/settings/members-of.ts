import { streamKey, streamText } from "../stream-name.ts";
import { isRecord } from "./copy.ts";

/** A member of an object or a list. */
export interface Member {
  /** For paths: `.name`, `.0`, `[public.users]` for a stream, or `[id]` for a selected field. */
  readonly step: string;
  readonly value: unknown;
}

/**
 * The members of an object or a list, in order, by a unique key. The key of a stream is its namespace and name, and that of a
 * selected field its path, because the server returns them in its own order. The key of the second member with the same name
 * ends in `#2`.
 */
export function membersOf(value: unknown): Map<string, Member> {
  const members = new Map<string, Member>();
  if (!isRecord(value) && !Array.isArray(value)) return members;
  for (const [index, member] of Object.entries(value)) {
    const name = Array.isArray(value) && nameOf(member);
    if (!name) members.set(index, { step: `.${index}`, value: member });
    else {
      let suffix = "";
      for (let count = 2; members.has(name.key + suffix); count += 1) suffix = `#${count}`;
      members.set(name.key + suffix, { step: `[${name.text}]${suffix}`, value: member });
    }
  }
  return members;
}

/** The name of a member of a list, if it is a stream or a selected field. */
function nameOf(member: unknown): { readonly key: string; readonly text: string } | undefined {
  const { stream, fieldPath } = Object(member);
  if (typeof stream?.name === "string") return { key: streamKey(stream), text: streamText(stream) };
  return Array.isArray(fieldPath) ? { key: JSON.stringify(fieldPath), text: fieldPath.join(".") } : undefined;
}
