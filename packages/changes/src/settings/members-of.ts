import { streamKey, streamText } from "../stream-name.ts";
import { isRecord } from "./copy.ts";

/** A member of an object or a list. */
export interface Member<Value = unknown> {
  /** For paths: `.name`, `.0`, `[public.users]` for a stream, or `[id]` for a selected field. */
  readonly step: string;
  readonly value: Value;
}

/**
 * The members of an object or a list, in order, by a unique key. The key of a stream is its namespace and name, and that of a
 * selected field its path, because the server returns them in its own order. The key of the second member with the same name
 * ends in `#2`.
 */
export function membersOf<Value>(value: readonly Value[] | undefined): ReadonlyMap<string, Member<Value>>;
export function membersOf(value: unknown): ReadonlyMap<string, Member>;
export function membersOf(value: unknown): ReadonlyMap<string, Member> {
  const isList = Array.isArray(value);
  if (!isList && !isRecord(value)) return NONE;
  const members = new Map<string, Member>();
  for (const [index, member] of Object.entries(value)) {
    const [key = index, text] = isList ? nameOf(member) : [];
    const step = text === undefined ? `.${index}` : `[${text}]`;
    let suffix = "";
    for (let count = 2; members.has(key + suffix); count += 1) suffix = `#${count}`;
    members.set(key + suffix, { step: step + suffix, value: member });
  }
  return members;
}

const NONE: ReadonlyMap<string, Member> = new Map();

/** A key and a text for a member of a list, if it is a stream or a selected field. */
function nameOf(member: unknown): [key?: string, text?: string] {
  const { stream, fieldPath } = Object(member);
  if (typeof stream?.name === "string") return [streamKey(stream), streamText(stream)];
  return Array.isArray(fieldPath) ? [JSON.stringify(fieldPath), fieldPath.join(".")] : [];
}
