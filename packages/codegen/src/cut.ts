import { isMethod, type OpenApiDocument, type Operation, operationsOf } from "./openapi-document.ts";
import { SpecError } from "./spec-error.ts";
import { UsageError } from "./usage-error.ts";
import { walkDocument } from "./walk-document.ts";

/** The operations that somebody wants. Both empty: all. */
export interface Cut {
  readonly tags: readonly string[];
  /** By their operationIds. */
  readonly operations: readonly string[];
}

export const everything: Cut = { tags: [], operations: [] };

export function isEverything({ tags, operations }: Cut): boolean {
  return tags.length + operations.length === 0;
}

/** @throws {UsageError} None of the documents has an operation with a tag or an id of the cut. */
export function assertInSome(documents: readonly OpenApiDocument[], cut: Cut): void {
  const operations = documents.flatMap((document) => operationsOf(document).map(({ operation }) => operation));
  for (const tag of cut.tags) {
    if (!operations.some((it) => hasTag(it, tag))) throw new UsageError(`no operation has the tag ${tag}`);
  }
  for (const id of cut.operations) {
    if (!operations.some((it) => it?.operationId === id)) throw new UsageError(`there is no operation ${id}`);
  }
}

/** What is not in the cut has not been checked. */
function hasTag(operation: Operation | null, tag: string): boolean {
  return Array.isArray(operation?.tags) && operation.tags.includes(tag);
}

/** The document with the operations of the cut, and of the components those that they need. */
export function cutDocument(document: OpenApiDocument, cut: Cut): OpenApiDocument {
  if (isEverything(cut)) return document;
  const isWanted = (operation: Operation | null): boolean =>
    cut.operations.includes(operation?.operationId ?? "") || cut.tags.some((tag) => hasTag(operation, tag));
  const paths = Object.fromEntries(
    Object.entries(document.paths).flatMap(([path, item]) => {
      const wanted = Object.entries(item).filter(([key, operation]) => !isMethod(key) || isWanted(operation));
      return wanted.some(([key]) => isMethod(key)) ? [[path, Object.fromEntries(wanted)]] : [];
    }),
  );

  const needed = neededComponents(document, paths);
  const components = Object.fromEntries(
    Object.entries(document.components).map(([section, parts]) => [
      section,
      // Security schemes are named without a $ref.
      section === "securitySchemes"
        ? parts
        : Object.fromEntries(Object.entries(parts ?? {}).filter(([name]) => needed.has(`${section}/${name}`))),
    ]),
  ) as OpenApiDocument["components"];
  return { ...document, paths, components };
}

function neededComponents(document: OpenApiDocument, start: unknown): Set<string> {
  const sections = document.components as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const needed = new Set<string>();
  const visit = (part: unknown): void =>
    walkDocument(part, (node) => {
      for (const [section, name] of componentsIn(JSON.stringify(ownReferences(node)))) {
        const key = `${section}/${name}`;
        if (needed.has(key)) continue;
        needed.add(key);
        visit(sections[section]?.[name]);
      }
    });
  visit(start);
  return needed;
}

function ownReferences({ $ref, discriminator }: Record<string, unknown>): unknown {
  return [$ref, discriminator];
}

function componentsIn(text: string): (readonly [section: string, name: string])[] {
  return [...text.matchAll(/#\/components\/(\w+)\/([^"'/\s,}\]]+)/g)].map(([, section = "", name = ""]) => [
    section,
    decode(name),
  ]);
}

function decode(segment: string): string {
  const unescaped = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  return unescaped.includes("%")
    ? unescaped.replaceAll(/%[\da-f]{2}/gi, (code) => decodeURIComponent(code))
    : unescaped;
}

/**
 * Loads from the text of a document only what a cut needs, or the whole text if that makes no sense: a fault of the file is
 * told by its whole, and so is an alias out of the cut.
 *
 * @param others Texts that speak of the document too.
 */
export async function loadCut<Loaded>(
  text: string,
  cut: Cut,
  others: readonly string[],
  load: (text: string) => Promise<Loaded>,
): Promise<Loaded> {
  const part = cutText(text, cut, others);
  if (part === text) return load(text);
  try {
    return await load(part);
  } catch (error) {
    if (error instanceof SpecError || error instanceof UsageError) return load(text);
    throw error;
  }
}

/** Lines of a file that belong together: a path with its operations, or a component. */
interface Entry {
  readonly section: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The text of an OpenAPI document in block style, with the paths and components that a cut cannot need as empty lines, so
 * that what remains keeps its place. Reading YAML is the most expensive part of a large document.
 *
 * It may keep too much, and drops too much only where a text has anchors: `cutDocument` takes the exact cut.
 *
 * @param others Texts that speak of paths and components too, such as the corrections. What they name is kept.
 */
export function cutText(text: string, cut: Cut, others: readonly string[]): string {
  if (isEverything(cut)) return text;
  const lines = text.split("\n");
  const top = entriesIn(lines, 0, lines.length, "");
  const paths = top
    .filter(({ name }) => name === "paths")
    .flatMap((it) => entriesIn(lines, it.start + 1, it.end, "paths"));
  const components = top
    .filter(({ name }) => name === "components")
    .flatMap((it) => entriesIn(lines, it.start + 1, it.end, ""))
    .filter(({ name }) => name !== "securitySchemes")
    .flatMap((it) => entriesIn(lines, it.start + 1, it.end, it.name));

  const textOf = ({ start, end }: Entry): string => lines.slice(start, end).join("\n");
  const words = [...cut.tags, ...cut.operations];
  const kept = new Set(paths.filter((entry) => words.some((word) => textOf(entry).includes(word))));
  const named = [...paths, ...components].filter(({ name }) => others.some((other) => other.includes(name)));
  const byName = new Map(components.map((entry) => [`${entry.section}/${entry.name}`, entry]));
  const queue = [...kept].map(textOf).concat(others);
  for (const part of queue) {
    for (const [section, name] of componentsIn(part)) {
      const entry = byName.get(`${section}/${name}`);
      if (!entry || kept.has(entry)) continue;
      kept.add(entry);
      queue.push(textOf(entry));
    }
  }
  for (const entry of [...paths, ...components]) {
    if (!kept.has(entry) && !named.includes(entry)) lines.fill("", entry.start, entry.end);
  }
  return lines.join("\n");
}

/** The entries of the block mapping that fills these lines. None if they hold something else. */
function entriesIn(lines: readonly string[], start: number, end: number, section: string): Entry[] {
  const first = lines.slice(start, end).find((line) => /^\s*[^\s#]/.test(line));
  const indent = first?.search(/\S/) ?? 0;
  const starts: { name: string; start: number }[] = [];
  for (let index = start; index < end; index++) {
    const line = lines[index] as string;
    if (line.search(/\S/) !== indent) continue;
    const [, quoted, plain] = /^\s*(?:["']([^"']+)["']|([^\s"'#&*!|>%@`{}[\],-][^#]*?)):(?:\s|$)/.exec(line) ?? [];
    const name = quoted ?? plain;
    if (name !== undefined) starts.push({ name, start: index });
  }
  return starts.map((it, index) => ({ ...it, section, end: starts[index + 1]?.start ?? end }));
}
