/** What TypeScript reads as something else, its own types, and what the generated files use or export under that name. */
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

/** Gives names in TypeScript to what has names in the document. */
export class CodeNames {
  readonly #taken = new Set<string>();

  /** The names for a group of things: those that are fine stay, whatever stands before them. */
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
 * A name as TypeScript can have it: without what an identifier cannot have, the letter that follows a capital; with `_`
 * before a digit at the start, and behind a name that TypeScript has.
 */
function codeName(name: string): string {
  const [first = "", ...rest] = IDENTIFIER.test(name) ? [name] : name.split(/[^\p{ID_Continue}$]+/u).filter(Boolean);
  const joined = first + rest.map((word) => word.replace(/^./u, (letter) => letter.toUpperCase())).join("");
  const started = /^[\p{ID_Start}_$]/u.test(joined) ? joined : `_${joined}`;
  return TAKEN.has(started) ? `${started}_` : started;
}

/** The name, or the name with the first number from 2 on that makes it one of its own. */
export function freeName(name: string, taken: { has(name: string): boolean }): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** The words of a text, each with a capital, as they may stand in the middle of an identifier: `time_unit` → `TimeUnit`. */
export function pascalCase(text: string): string {
  return text
    .split(/[^\p{ID_Continue}]+|_+/u)
    .map((word) => word.replace(/^./u, (first) => first.toUpperCase()))
    .join("");
}

/** What the name of an operation starts with in the names of its bodies: `get_thing` → `GetThing`. */
export function typeNameOf(operationId: string): string {
  const name = pascalCase(operationId);
  return /^[\p{ID_Start}$]/u.test(name) ? name : `_${name}`;
}
