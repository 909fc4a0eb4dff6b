import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { blocksOf, fillBlocks, ROOT, readSource, writtenPages } from "../src/pages.ts";

const pages = writtenPages().map((page) => ({ page, text: readFileSync(ROOT + page, "utf8") }));

/** The anchor of a heading on GitHub. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
const anchorsOf = (text: string): string[] => [
  ...[...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchorOf(heading)),
  ...[...text.matchAll(/<a (?:id|name)="([^"]*)">/g)].map(([, id = ""]) => id),
];

describe.each(pages)("$page", ({ page, text }) => {
  test("shows code of tested files", () => {
    expect(fillBlocks(page, text), "Run `npx -y pnpm@12 docs:write`.").toBe(text);
    for (const { language, code, source } of blocksOf(text)) {
      if (source) expect(readSource(page, source.file)).toContain(source.region ? "" : code);
      else expect(language, `block without a source:\n${code}`).toMatch(/^(sh|dockerfile|)$/);
    }
  });

  test("has no broken links", () => {
    const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
    for (const [, target = ""] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      const [file = "", anchor] = target.split("#");
      const path = file === "" ? ROOT + page : join(ROOT, dirname(page), file);
      expect(existsSync(path), `${page} links to ${target}`).toBe(true);
      if (anchor !== undefined && statSync(path).isFile())
        expect(anchorsOf(readFileSync(path, "utf8"))).toContain(anchor);
    }
  });

  test("names existing files and package entries", () => {
    const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
    for (const [, path = ""] of prose.matchAll(/`((?:packages|apps|docs|spec|\.ci|\.github)\/[\w./-]+)`/g)) {
      expect(
        [ROOT, join(ROOT, dirname(page))].some((folder) => existsSync(join(folder, path))),
        path,
      ).toBe(true);
    }
    for (const [, name = "", rest = ""] of prose.matchAll(/`@airbyte-web-backend\/([\w-]+)((?:\/[\w.-]+)*)`/g)) {
      const { exports } = JSON.parse(readFileSync(`${ROOT}packages/${name}/package.json`, "utf8")) as {
        exports: object;
      };
      expect(Object.keys(exports), `${name}${rest}`).toContain(`.${rest}`);
    }
  });
});

test("pages show exactly the existing pictures", () => {
  const folder = "docs/pictures/";
  const shown = pages.flatMap(({ page, text }) =>
    [...text.matchAll(/(?:!\[[^\]]*\]\(|<img src=")([^)"]+)/g)]
      .map(([, target = ""]) => join(dirname(page), target))
      .filter((path) => path.startsWith(folder)),
  );
  expect(new Set(shown)).toEqual(new Set(readdirSync(ROOT + folder).map((file) => folder + file)));
});
