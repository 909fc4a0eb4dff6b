import { readFile, stat } from "node:fs/promises";
import { type Document, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import { type Place, SpecError } from "./spec-error.ts";

type PathSegment = string | number;

/** A YAML file as plain data that still knows the line of each of its nodes. */
export interface YamlFile {
  /** How messages name the file. */
  readonly file: string;
  readonly data: unknown;
  /** The place of the node at `path`, or of its nearest ancestor that exists, the file's start at last. */
  placeOf(path: readonly PathSegment[]): Place;
  /** The place of the first scalar of that value, if there is one. */
  placeOfValue(value: string): Place | undefined;
}

/** The full description of a current Airbyte is about 1 MB. */
const LARGEST_FILE_MB = 20;
/** A level is one node in a list and two in a map. A schema seldom has 20; the code that walks one calls itself for each. */
const DEEPEST_NODE = 400;
const TOO_DEEP = "nested too deep for the description of an API";

/**
 * The text of a file.
 *
 * @param path Where the file is.
 * @param file How messages name it.
 * @throws {SpecError} The file cannot be read, or is too large.
 */
export async function readText(path: string, file: string): Promise<string> {
  try {
    const problem = tooLarge((await stat(path)).size);
    if (problem !== undefined) throw new SpecError({ file, line: 1, column: 1 }, problem);
    return await readFile(path, "utf8");
  } catch (cause) {
    if (cause instanceof SpecError) throw cause;
    const missing = (cause as NodeJS.ErrnoException).code === "ENOENT";
    throw new SpecError({ file }, missing ? "no such file" : `cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/** What to say about a file of that size, if anything. */
export function tooLarge(bytes: number): string | undefined {
  const megabytes = bytes / 1e6;
  if (megabytes <= LARGEST_FILE_MB) return undefined;
  return `the file has ${Math.round(megabytes)} MB, more than the ${LARGEST_FILE_MB} MB of any description of an API`;
}

/** @throws {SpecError} The text is not YAML, or no YAML that is safe to read: too deep, a bomb of aliases, `__proto__`. */
export function parseYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const document = parse(text, lines, file);
  const problem = document.errors[0];
  if (problem?.message.includes("call stack"))
    throw new SpecError(placeAt(problem.pos[0]), TOO_DEEP, { cause: problem });
  if (problem) throw new SpecError(placeAt(problem.pos[0]), `not YAML: ${problem.message}`, { cause: problem });

  let firstAlias: Node | undefined;
  visit(document, {
    Node(_key, node, path) {
      if (path.length > DEEPEST_NODE) {
        throw new SpecError(placeAt(node.range?.[0] ?? 0), TOO_DEEP);
      }
    },
    Pair(_key, { key }) {
      if (!isScalar(key) || key.value !== "__proto__") return;
      throw new SpecError(placeAt(key.range?.[0] ?? 0), "the key __proto__ would change every object, rename it");
    },
    Alias(_key, node) {
      firstAlias ??= node;
      if (node.resolve(document)) return;
      throw new SpecError(placeAt(node.range?.[0] ?? 0), `alias *${node.source} has no anchor`);
    },
  });

  let data: unknown;
  try {
    data = document.toJS();
  } catch (cause) {
    const place = placeAt(firstAlias?.range?.[0] ?? 0);
    throw new SpecError(place, `cannot be resolved: ${(cause as Error).message}`, { cause });
  }

  return {
    file,
    data,
    placeOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
        if (node?.range) return placeAt(node.range[0]);
      }
      return placeAt(0);
    },
    placeOfValue(value) {
      let found: Place | undefined;
      visit(document, {
        Scalar(_key, node) {
          if (!isScalar(node) || node.value !== value || !node.range) return undefined;
          found = placeAt(node.range[0]);
          return visit.BREAK;
        },
      });
      return found;
    },
  };
}

function parse(text: string, lineCounter: LineCounter, file: string): Document {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false });
  } catch (cause) {
    // The parser calls itself for each level.
    if (!(cause instanceof RangeError)) throw cause;
    throw new SpecError({ file, line: 1, column: 1 }, TOO_DEEP, { cause });
  }
}
