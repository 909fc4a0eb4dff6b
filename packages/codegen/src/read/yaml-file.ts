import { readFile, stat } from "node:fs/promises";
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import { isMap as isObject } from "../document/shape.ts";
import { type Place, SpecError } from "./spec-error.ts";

type PathSegment = string | number;

/** The data of a YAML file, with the position of each node. */
export interface YamlFile {
  /** The path of the file, or its name in messages. */
  readonly file: string;
  readonly data: unknown;
  /** The place of the node at `path`, or of its nearest ancestor. */
  placeOf(path: readonly PathSegment[]): Place;
  /** The place of the first scalar with that value. */
  placeOfValue(value: string): Place | undefined;
}

/** Airbyte's complete document has about 1 MB. */
const LARGEST_FILE_MB = 20;
/** Schemas rarely have more than 20 levels, and the code that walks them is recursive. */
const DEEPEST_NODE = 200;
/** The limit for values that aliases repeat: about 10 MB of memory. Public documents repeat up to 2,000. */
const MOST_REPEATED = 100_000;
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
  const json = parseJson(text);
  let parsed: ParsedYaml | undefined;
  const yaml = (): ParsedYaml => {
    parsed ??= readYaml(text, file);
    return parsed;
  };
  return {
    file,
    data: json === undefined ? yaml().data : json,
    placeOf(path) {
      const { document, placeAt, behind } = yaml();
      let node: unknown = document.contents;
      let place = placeAt(0);
      for (const segment of path) {
        node = childOf(node, segment, behind);
        if (!isNode(node)) break;
        if (node.range) place = placeAt(node.range[0]);
      }
      return place;
    },
    placeOfValue(value) {
      const { document, placeAt } = yaml();
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

/** Parses JSON, which is many times faster than YAML. Undefined if it is invalid: the YAML parser reports the position. */
function parseJson(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  // JSON.parse accepts duplicate keys.
  let keys = 0;
  const isPlain = (node: unknown, depth: number): boolean => {
    if (typeof node !== "object" || node === null) return true;
    if (depth > DEEPEST_NODE || Object.hasOwn(node, "__proto__")) return false;
    const values = Object.values(node);
    if (!Array.isArray(node)) keys += values.length;
    return values.every((value) => isPlain(value, depth + 1));
  };
  if (!isPlain(data, 1)) return undefined;
  let written = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon) written++;
  return written === keys ? data : undefined;
}

interface ParsedYaml {
  readonly document: Document;
  readonly data: unknown;
  placeAt(offset: number): Place;
  /** The target of an alias, or the node itself. */
  behind(node: unknown): unknown;
}

function readYaml(text: string, file: string): ParsedYaml {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const document = parse(text, lines, file);
  const problem = document.errors[0];
  if (problem?.message.includes("call stack"))
    throw new SpecError(placeAt(problem.pos[0]), TOO_DEEP, { cause: problem });
  if (problem) throw new SpecError(placeAt(problem.pos[0]), `invalid YAML: ${problem.message}`, { cause: problem });

  const targets = new Map<unknown, unknown>();
  const complain = (node: unknown, message: string): never => {
    throw new SpecError(placeAt((isNode(node) && node.range?.[0]) || 0), message);
  };
  const data = dataOf(document, targets, complain);
  return { document, data, placeAt, behind: (node) => targets.get(node) ?? node };
}

function parse(text: string, lineCounter: LineCounter, file: string): Document {
  try {
    // yq writes merge keys with this tag, which the parser does not support with `stringKeys`. The positions stay.
    return parseDocument(text.replaceAll(/^( *)!!merge <<:/gm, "$1<<:        "), {
      lineCounter,
      prettyErrors: false,
      merge: true,
      resolveKnownTags: false,
      stringKeys: true,
      uniqueKeys: false, // quadratic; `dataOf` detects duplicates
    });
  } catch (cause) {
    // The parser is recursive.
    if (!(cause instanceof RangeError)) throw cause;
    throw new SpecError({ file, line: 1, column: 1 }, TOO_DEEP, { cause });
  }
}

/**
 * The data of a document, with a copy for each use of an anchor. `toJS()` of the parser returns one object for all uses, expands
 * nested merge keys exponentially, and does not limit how many values the uses of a large anchor repeat.
 *
 * @param targets Receives the target of each alias.
 */
function dataOf(
  document: Document,
  targets: Map<unknown, unknown>,
  complain: (node: unknown, message: string) => never,
): unknown {
  const anchors = new Map<string, unknown>();
  const open = new Set<unknown>();
  let firstAlias: unknown;
  let repeated = 0;

  /** @param isRepeated Whether the node is read again for an alias. */
  const read = (node: unknown, isRepeated: boolean): unknown => {
    if (isAlias(node)) return readAlias(node);
    if (isRepeated && ++repeated > MOST_REPEATED) {
      complain(firstAlias, `aliases repeat more than ${MOST_REPEATED} values: use $ref instead`);
    }
    if (isNode(node) && "anchor" in node && node.anchor !== undefined && !isRepeated) anchors.set(node.anchor, node);
    if (isScalar(node)) return node.value;
    if (!isMap(node) && !isSeq(node)) return null;
    if (open.size > DEEPEST_NODE) complain(node, TOO_DEEP);
    open.add(node);
    const value = isSeq(node) ? node.items.map((item) => read(item, isRepeated)) : readMap(node, isRepeated);
    open.delete(node);
    return value;
  };

  const readAlias = (alias: Alias): unknown => {
    firstAlias ??= alias;
    const target = targets.get(alias) ?? anchors.get(alias.source);
    if (target === undefined) complain(alias, `alias *${alias.source} has no anchor`);
    if (open.has(target)) complain(alias, "recursive alias: it is inside of its own anchor");
    targets.set(alias, target);
    return read(target, true);
  };

  const readMap = (map: YAMLMap, isRepeated: boolean): object => {
    const own = new Set<string>();
    const data: Record<string, unknown> = {};
    for (const { key, value } of map.items) {
      const name = String(isScalar(key) ? key.value : key);
      if (own.has(name)) complain(key, `invalid YAML: duplicate key ${name}`);
      if (name === "__proto__") complain(key, "the key __proto__ is not supported: rename it");
      const content = read(value, isRepeated);
      if (isMergeKey(key)) {
        for (const source of [content].flat()) {
          if (!isObject(source)) complain(value, "<< must merge a map or a list of maps");
          for (const [merged, it] of Object.entries(source as object)) {
            if (!Object.hasOwn(data, merged)) data[merged] = it;
          }
        }
      } else {
        data[name] = content;
      }
      own.add(name);
    }
    return data;
  };

  return read(document.contents, false);
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === "<<" && (key.type === undefined || key.type === "PLAIN");
}

/** The node of a key or an index. Follows aliases and merged maps. */
function childOf(node: unknown, segment: PathSegment, behind: ParsedYaml["behind"]): unknown {
  const parent = behind(node);
  if (isSeq(parent)) return parent.items[Number(segment)];
  if (!isMap(parent)) return undefined;
  const named = parent.items.find(({ key }) => isScalar(key) && key.value === String(segment) && !isMergeKey(key));
  if (named) return named.value ?? named.key;
  for (const { key, value } of parent.items) {
    if (!isMergeKey(key)) continue;
    const sources = behind(value);
    for (const source of isSeq(sources) ? sources.items : [sources]) {
      const child = childOf(source, segment, behind);
      if (child !== undefined) return child;
    }
  }
  return undefined;
}
