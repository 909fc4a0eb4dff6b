import { readFile } from "node:fs/promises";
import { type Document, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { type Place, SpecError } from "./spec-error.ts";

type PathSegment = string | number;

/** A YAML file as plain data that still knows the line of each of its nodes. */
export interface YamlFile {
  /** How messages name the file. */
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  /** The place of the node at `path`, or of its nearest ancestor that exists. */
  placeOf(path: readonly PathSegment[]): Place;
  /** The place of the first scalar of that value, if there is one. */
  placeOfValue(value: string): Place | undefined;
}

/**
 * Reads and parses one YAML file.
 *
 * @param path Where the file is.
 * @param file How messages name it.
 * @throws {SpecError} The file cannot be read, or is not YAML.
 */
export async function readYamlFile(path: string, file: string): Promise<YamlFile> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === "ENOENT";
    throw new SpecError({ file }, missing ? "no such file" : `cannot be read: ${(cause as Error).message}`, { cause });
  }

  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const problem = document.errors[0];
  if (problem) throw new SpecError(placeAt(problem.pos[0]), `not YAML: ${problem.message}`, { cause: problem });

  visit(document, {
    Alias(_key, node) {
      if (node.resolve(document)) return;
      throw new SpecError(placeAt(node.range?.[0] ?? 0), `alias *${node.source} has no anchor`);
    },
  });
  let data: unknown;
  try {
    data = document.toJS();
  } catch (cause) {
    throw new SpecError({ file }, `cannot be resolved: ${(cause as Error).message}`, { cause });
  }

  return {
    file,
    text,
    data,
    placeOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
        if (node?.range) return placeAt(node.range[0]);
      }
      return { file };
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
