/** Reserved words, types of TypeScript, and names that the generated files use or export. */
const TAKEN = new Set(
  (
    "abstract accessor any arguments as asserts assert async await bigint boolean break case catch class const constructor " +
    "continue debugger declare default defer delete do else enum eval export extends false finally for from function get " +
    "global globalThis if implements import in infer instanceof interface intrinsic is keyof let module namespace never new " +
    "null number object of out override package private protected public readonly require return satisfies set static " +
    "string super switch symbol this throw true try type typeof undefined unique unknown using var void while with yield " +
    "exports __proto__ Record api operations OperationName OperationBodies"
  ).split(" "),
);

const IDENTIFIER = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

/** Assigns TypeScript names to names of the document. */
export class CodeNames {
  readonly #taken = new Set<string>();

  /** The names of a group. Valid names come first, so that they stay unchanged. */
  assign(names: readonly string[]): Map<string, string> {
    const assigned = new Map<string, string>();
    for (const name of names) if (isFine(name) && !this.#taken.has(name)) assigned.set(name, this.add(name));
    for (const name of names) if (!assigned.has(name)) assigned.set(name, this.add(codeName(name)));
    // In the order of the document.
    return new Map(names.map((name) => [name, assigned.get(name) as string]));
  }

  /** The name, or the name with a number if it is taken. */
  add(name: string): string {
    const free = freeName(name, this.#taken);
    this.#taken.add(free);
    return free;
  }
}

function isFine(name: string): boolean {
  return IDENTIFIER.test(name) && !TAKEN.has(name);
}

/**
 * A valid TypeScript name: other characters are removed and the next letter becomes a capital; a leading digit gets the prefix
 * `_`, and a reserved name the suffix `_`.
 */
function codeName(name: string): string {
  const [first = "", ...rest] = IDENTIFIER.test(name) ? [name] : name.split(/[^\p{ID_Continue}$]+/u).filter(Boolean);
  const joined = first + rest.map((word) => word.replace(/^./u, (letter) => letter.toUpperCase())).join("");
  const started = /^[\p{ID_Start}_$]/u.test(joined) ? joined : `_${joined}`;
  return TAKEN.has(started) ? `${started}_` : started;
}

/** The name, with the first free number from 2 on if it is taken. */
export function freeName(name: string, taken: { has(name: string): boolean }): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** A text in PascalCase, valid inside of an identifier: `time_unit` → `TimeUnit`. */
export function pascalCase(text: string): string {
  return text
    .split(/[^\p{ID_Continue}]+|_+/u)
    .map((word) => word.replace(/^./u, (first) => first.toUpperCase()))
    .join("");
}

/** The prefix of the names of the bodies of an operation: `get_thing` → `GetThing`. */
export function typeNameOf(operationId: string): string {
  const name = pascalCase(operationId);
  return /^[\p{ID_Start}$]/u.test(name) ? name : `_${name}`;
}
