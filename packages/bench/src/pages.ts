import { readFile, writeFile } from "node:fs/promises";
import type { Results } from "./measure.ts";
import { report, summary } from "./report.ts";

/** The results that the pages quote. */
const RESULTS = new URL("../results.json", import.meta.url);

/** The pages that quote figures between two comments. */
export const PAGES: readonly { readonly url: URL; readonly render: (results: Results) => string }[] = [
  { url: new URL("../README.md", import.meta.url), render: report },
  { url: new URL("../../../README.md", import.meta.url), render: summary },
];

const FIGURES = /(<!-- figures of pnpm bench -->\n)[\s\S]*?(<!-- end of figures -->)/;

/** Replaces the figures in a page. @throws {Error} The page does not have the two comments. */
export function fillFigures(page: string, figures: string): string {
  if (!FIGURES.test(page)) throw new Error("The page has no comments around its figures");
  return page.replace(FIGURES, (_, start: string, end: string) => `${start}\n${figures}\n\n${end}`);
}

export async function readResults(): Promise<Results> {
  return JSON.parse(await readFile(RESULTS, "utf8"));
}

/** Writes the results and the pages. */
export async function writePages(results: Results): Promise<void> {
  await writeFile(RESULTS, `${inRows(JSON.parse(JSON.stringify(results, rounded)))}\n`);
  const kept = await readResults();
  for (const { url, render } of PAGES) {
    await writeFile(url, fillFigures(await readFile(url, "utf8"), render(kept)));
  }
}

/** JSON with one line for the figures of each client. */
function inRows(value: object, indent = ""): string {
  if (levelsOf(value) <= 2) return JSON.stringify(value);
  const inner = `${indent}  `;
  const rows = Object.entries(value).map(([key, it]) => {
    const row = typeof it === "object" ? inRows(it, inner) : JSON.stringify(it);
    return `\n${inner}${Array.isArray(value) ? "" : `${JSON.stringify(key)}: `}${row}`;
  });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}${rows.join(",")}\n${indent}${close}`;
}

/** How deep objects are nested. */
function levelsOf(value: unknown): number {
  return typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(levelsOf)) : 0;
}

/** Rounds to four significant digits. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}
