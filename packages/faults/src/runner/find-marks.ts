import { marks } from "./credentials.ts";

interface RuntimeInspect {
  readonly inspect?: (value: unknown, options: { readonly depth: number; readonly showHidden?: boolean }) => string;
}

/**
 * Looks for the marked credentials in a value: in everything that can be reached from it, hidden properties and causes
 * included, and in every text that a runtime or a logger makes of it.
 *
 * @returns For each mark that was found, the first place.
 */
export function findMarks(value: unknown, what: string): readonly string[] {
  const found = new Map<string, string>();
  const search = (text: string, where: string): void => {
    for (const mark of marks) if (text.includes(mark)) found.set(mark, found.get(mark) ?? where);
  };
  for (const [text, path] of stringsIn(value)) search(text, path);
  for (const [form, text] of textsOf(value)) search(text, form);
  return [...found].map(([mark, where]) => `${what} holds ${mark} in ${where}`);
}

/** What loggers make of a value. A body too deep to print is no leak, so what cannot be printed is left out. */
function* textsOf(value: unknown): Generator<readonly [string, string]> {
  const { Bun: bun, Deno: deno } = globalThis as { Bun?: RuntimeInspect; Deno?: RuntimeInspect };
  // Asked for at run time, because a page has none.
  const util = globalThis.process?.getBuiltinModule("node:util");
  const forms: Readonly<Record<string, () => string | undefined>> = {
    String: () => String(value),
    "JSON.stringify": () => JSON.stringify(value),
    "util.inspect": () => util?.inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
    "Bun.inspect": () => bun?.inspect?.(value, { depth: 1_000 }),
    "Deno.inspect": () => deno?.inspect?.(value, { depth: Number.POSITIVE_INFINITY, showHidden: true }),
  };
  for (const [form, write] of Object.entries(forms)) {
    try {
      const text = write();
      if (text !== undefined) yield [form, text];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
}

/** All strings that can be reached, with their paths. Iterative: some bodies are deeper than the stack. */
function* stringsIn(root: unknown): Generator<readonly [string, string]> {
  const seen = new Set<unknown>();
  const open: [unknown, string][] = [[root, "it"]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, path] = next;
    if (typeof value === "string") yield [value, path];
    if (value === null || (typeof value !== "object" && typeof value !== "function") || seen.has(value)) continue;
    seen.add(value);
    if (ArrayBuffer.isView(value)) {
      yield [new TextDecoder("latin1").decode(value), path];
      continue;
    }
    if (value instanceof Map) open.push([[...value], `${path}.entries`]);
    if (value instanceof Set) open.push([[...value], `${path}.values`]);
    if (value instanceof Headers) open.push([[...value], `${path}.headers`]);
    for (const key of Reflect.ownKeys(value)) {
      const descriptor = Object.getOwnPropertyDescriptor(value, key);
      // Engines keep `stack` behind a getter; other getters would run code that no logger runs.
      const held = descriptor?.get ? (key === "stack" ? Reflect.get(value, key) : undefined) : descriptor?.value;
      const place = path.length > 200 ? path : `${path}.${String(key)}`;
      if (typeof key === "string") yield [key, `${place} (a key)`];
      open.push([held, place]);
    }
  }
}
