import { readFile, stat } from "node:fs/promises";
import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
} from "yaml";
import { isMap } from "../document/shape.ts";
import { type Place, SpecError } from "./spec-error.ts";

/** The data of a YAML file, with the position of each node. */
export interface YamlFile {
  /** The path of the file, or its name in messages. */
  readonly file: string;
  readonly data: unknown;
  /** The place of the node at `path`, or of its nearest ancestor. */
  placeOf(path: readonly (string | number)[]): Place;
  /** The place of the first scalar with that value. */
  placeOfValue(value: string): Place | undefined;
}

/** Airbyte's complete document has about 1 MB. */
const LARGEST_FILE_MB = 20;
/** The limit for nodes around a node. Schemas rarely have more than 20 levels of two nodes, and the code that walks them is recursive. */
const DEEPEST_NODE = 400;
/** The limit for the uses of an anchor, nested ones included. Public documents have up to 2,000. */
const MOST_ALIASES = 10_000;
const TOO_DEEP = "nested too deep for an API description";

/** @throws {SpecError} The file cannot be read, or is too large. */
export async function readText(file: string): Promise<string> {
  try {
    const problem = tooLarge((await stat(file)).size);
    if (problem !== undefined) throw new SpecError({ file, line: 1, column: 1 }, problem);
    // Editors and Git may write CRLF line endings and a byte order mark.
    return (await readFile(file, "utf8")).replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  } catch (cause) {
    if (cause instanceof SpecError) throw cause;
    const missing = (cause as NodeJS.ErrnoException).code === "ENOENT";
    throw new SpecError({ file }, missing ? "no such file" : `cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/** The error message for a file of that size, if it is too large. */
function tooLarge(bytes: number): string | undefined {
  const megabytes = bytes / 1e6;
  if (megabytes <= LARGEST_FILE_MB) return undefined;
  return `the file has ${Math.round(megabytes)} MB, and the limit is ${LARGEST_FILE_MB} MB`;
}

/**
 * Parses YAML or JSON. Keys stay strings, `<<` merges maps, and each use of an anchor is a copy, so that a correction of one
 * place changes no other.
 *
 * @throws {SpecError} The text is invalid YAML, nested too deep, an alias bomb, or has a key `__proto__`.
 */
export function parseYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const fail = (offset: number, message: string, cause?: unknown): never => {
    throw new SpecError(placeAt(offset), message, { cause });
  };
  const document = parse(text, lines, fail);
  return {
    file,
    data: dataOf(document, fail),
    placeOf(path) {
      let node: unknown = document.contents;
      let offset = 0;
      for (const segment of path) {
        node = isCollection(node) ? node.get(String(segment), true) : undefined;
        if (isNode(node) && node.range) [offset] = node.range;
      }
      return placeAt(offset);
    },
    placeOfValue(value) {
      let found: Place | undefined;
      visit(document, {
        Scalar(_key, node) {
          if (node.value !== value || !node.range) return undefined;
          found = placeAt(node.range[0]);
          return visit.BREAK;
        },
      });
      return found;
    },
  };
}

type Fail = (offset: number, message: string, cause?: unknown) => never;

/** Parses a document, and checks what the parser does not. */
function parse(text: string, lineCounter: LineCounter, fail: Fail): Document<ParsedNode> {
  // yq writes merge keys with this tag, which the parser does not support with `stringKeys`. The positions stay.
  const readable = text.replaceAll(/^( *)!!merge <<:/gm, "$1<<:        ");
  const options = { lineCounter, prettyErrors: false, merge: true, resolveKnownTags: false, stringKeys: true };
  let document: Document<ParsedNode>;
  try {
    document = parseDocument(readable, options);
  } catch (cause) {
    // The parser is recursive.
    if (!(cause instanceof RangeError)) throw cause;
    return fail(0, TOO_DEEP, cause);
  }
  const [problem] = document.errors;
  if (problem) {
    const isTooDeep = problem.message.includes("call stack");
    fail(problem.pos[0], isTooDeep ? TOO_DEEP : `invalid YAML: ${problem.message}`, problem);
  }

  const anchors = new Map<string, Node>();
  const reject = (node: Node, message: string): never => fail(node.range?.[0] ?? 0, message);
  visit(document, {
    Pair(_key, { key }) {
      if (isScalar(key) && key.value === "__proto__") reject(key, "the key __proto__ is not supported: rename it");
    },
    Node(_key, node, ancestors) {
      if (ancestors.length > DEEPEST_NODE) reject(node, TOO_DEEP);
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      if (!target) return reject(node, `alias *${node.source} has no anchor`);
      if (ancestors.includes(target)) reject(node, "recursive alias: it is inside of its own anchor");
    },
  });
  return document;
}

function dataOf(document: Document<ParsedNode>, fail: Fail): unknown {
  try {
    return unshared(document.toJS({ maxAliasCount: MOST_ALIASES }));
  } catch (cause) {
    return fail(0, `invalid YAML: ${(cause as Error).message}`, cause);
  }
}

/** A copy in which each object has one place: the parser returns one object for all uses of an anchor. */
function unshared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unshared);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, unshared(it)]));
}
