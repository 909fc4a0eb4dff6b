import type { WebBackendConnectionUpdate } from "@airbyte-web-backend/schema";

/** One line of a difference: what goes has a `-` before it, what comes a `+`. */
export interface DiffLine {
  readonly sign: "-" | "+";
  readonly text: string;
}

/** What an update would change: a line for each value, under its path. What stays is not shown. */
export function diffLines(before: WebBackendConnectionUpdate, after: WebBackendConnectionUpdate): DiffLine[] {
  const [gone, come] = [new Map(flatten(before)), new Map(flatten(after))];
  return [...new Set([...gone.keys(), ...come.keys()])].flatMap((path) => {
    const [from, to] = [gone.get(path), come.get(path)];
    if (from === to) return [];
    const lines: DiffLine[] = [];
    if (from !== undefined) lines.push({ sign: "-", text: `${path}: ${from}` });
    if (to !== undefined) lines.push({ sign: "+", text: `${path}: ${to}` });
    return lines;
  });
}

/** `schedule.units` and 6, for every value that is no object. Null is what the server has for what is not there. */
function* flatten(value: unknown, path = ""): Generator<[string, string]> {
  if (value === null || value === undefined) return;
  if (typeof value !== "object") yield [path, JSON.stringify(value)];
  else for (const [key, each] of Object.entries(value)) yield* flatten(each, pathOf(path, key, each));
}

/** Streams go by their names: their places change whenever one comes or goes. */
function pathOf(parent: string, key: string, value: unknown): string {
  const { namespace, name } = Object(Object(value).stream);
  if (name !== undefined) return `${parent}[${namespace ? `${namespace}.${name}` : name}]`;
  return parent === "" ? key : `${parent}.${key}`;
}
