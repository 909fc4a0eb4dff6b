import { marks } from "../credentials.ts";

interface RuntimeInspect {
  readonly inspect?: (value: unknown, options: { readonly depth: number; readonly showHidden?: boolean }) => string;
}

/**
 * Searches a value for the marks of credentials: everything reachable from it, including causes and properties that are not
 * enumerable, and every text into which a runtime or logger turns it.
 *
 * @returns For each mark found, the first place.
 */
export function findSecrets(value: unknown, what: string): readonly string[] {
  const found = new Map<string, string>();
  const search = (text: string, where: string): void => {
    for (const mark of marks) if (text.includes(mark)) found.set(mark, found.get(mark) ?? where);
  };
  for (const [text, path] of stringsIn(value)) search(text, path);
  for (const [form, text] of textsOf(value)) search(text, form);
  return [...found].map(([mark, where]) => `${what} contains ${mark} in ${where}`);
}

/** The texts that loggers make of a value. Skips those that overflow the stack: a body that deep is not printed. */
function* textsOf(value: unknown): Generator<readonly [string, string]> {
  const { Bun: bun, Deno: deno } = globalThis as { Bun?: RuntimeInspect; Deno?: RuntimeInspect };
  // A page has no such module.
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

/** All reachable strings, with their paths. Iterative, because some bodies are nested deeper than the stack allows. */
function* stringsIn(root: unknown): Generator<readonly [string, string]> {
  const seen = new Set<unknown>();
  const open: [unknown, string][] = [[root, "value"]];
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
      // Some engines have a getter for `stack`. Loggers do not call other getters.
      const member = descriptor?.get ? (key === "stack" ? Reflect.get(value, key) : undefined) : descriptor?.value;
      const place = path.length > 200 ? path : `${path}.${String(key)}`;
      if (typeof key === "string") yield [key, `${place} (a key)`];
      open.push([member, place]);
    }
  }
}
