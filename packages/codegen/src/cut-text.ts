import { type Cut, componentsIn, isEverything } from "./cut.ts";
import { SpecError } from "./spec-error.ts";
import { UsageError } from "./usage-error.ts";

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
  // Operations that stand elsewhere would have to be found there first. Few documents have any.
  if (text.includes("#/components/pathItems/") || text.includes("#/paths/")) return text;
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
