import { readFile, writeFile } from "node:fs/promises";
import type { Results } from "./measure.ts";
import { report, summary } from "./report.ts";

/** The results of the run that the pages quote. */
const RESULTS = new URL("../results.json", import.meta.url);

/** Each page that quotes figures, between two comments, and what it quotes. */
export const PAGES: readonly { readonly url: URL; readonly render: (results: Results) => string }[] = [
  { url: new URL("../README.md", import.meta.url), render: report },
  { url: new URL("../../../README.md", import.meta.url), render: summary },
];

const FIGURES = /(<!-- figures of pnpm bench -->\n)[\s\S]*?(<!-- end of figures -->)/;

/** The page with the figures of these results. @throws {Error} It has no place for them. */
export function fillFigures(page: string, figures: string): string {
  if (!FIGURES.test(page)) throw new Error("The page has no place for figures");
  return page.replace(FIGURES, (_, start: string, end: string) => `${start}\n${figures}\n\n${end}`);
}

export async function readResults(): Promise<Results> {
  return JSON.parse(await readFile(RESULTS, "utf8"));
}

/** Keeps the results, and has the pages quote them. */
export async function writePages(results: Results): Promise<void> {
  await writeFile(RESULTS, `${JSON.stringify(results, rounded, 2)}\n`);
  const kept = await readResults();
  for (const { url, render } of PAGES) {
    await writeFile(url, fillFigures(await readFile(url, "utf8"), render(kept)));
  }
}

/** Four digits: the rest is noise. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}
