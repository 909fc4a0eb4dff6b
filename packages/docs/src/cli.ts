/**
 * `pnpm docs:write`: writes the reference in docs/api from the docstrings, and the code blocks of pages from tested files.
 *
 * @module
 */
import { readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { fillBlocks, ROOT, writtenPages } from "./pages.ts";
import { publicFace } from "./public-face.ts";
import { PUBLISHED } from "./published.ts";
import { renderReference } from "./render-reference.ts";

for (const page of writtenPages()) {
  const text = readFileSync(ROOT + page, "utf8");
  const filled = fillBlocks(page, text);
  if (filled !== text) writeFileSync(ROOT + page, filled);
}
for (const name of PUBLISHED) {
  const folder = `${ROOT}docs/api/${name}`;
  await rm(folder, { recursive: true, force: true });
  await renderReference(name, folder);
  writeFileSync(`${folder}/public-face.txt`, await publicFace(name));
}
