import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../src/pages.ts";
import { publicFace } from "../src/public-face.ts";
import { entriesOf, PUBLISHED } from "../src/published.ts";
import { pageOf, renderReference } from "../src/render-reference.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reference-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")])),
  );
}

test.each(PUBLISHED)("docs/api/%s matches the docstrings and has a page for each entry", async (name) => {
  await renderReference(name, join(folder, name));
  await writeFile(join(folder, name, "public-face.txt"), await publicFace(name));
  const committed = await read(`${ROOT}docs/api/${name}`);
  expect(committed, "Run `npx -y pnpm@12 docs:write`.").toEqual(await read(join(folder, name)));
  const pages = [...(await entriesOf(name)).keys()].map((entry) => `${pageOf(entry)}.md`);
  expect(Object.keys(committed)).toEqual(expect.arrayContaining(pages));
});

test("the public face of the client contains exported names and the types they use, and no internals", async () => {
  const face = await publicFace("client");
  for (const text of [
    "function createClient(options: ClientOptions): Airbyte;",
    "interface HttpErrorFields",
    "// ./stream: ",
  ]) {
    expect(face).toContain(text);
  }
  for (const inner of ["createTransport", "innerParts", "/**", "//#"]) expect(face).not.toContain(inner);
});
