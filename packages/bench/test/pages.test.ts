import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { measureClient } from "../src/bundle-size.ts";
import { LIMITS } from "../src/limits.ts";
import { fillFigures, PAGES, readResults } from "../src/pages.ts";

const results = await readResults();

test.for(PAGES)("a page quotes results.json: %#", async ({ url, render }) => {
  const page = await readFile(url, "utf8");
  expect(page, `${fileURLToPath(url)}: run \`pnpm bench --render\``).toBe(fillFigures(page, render(results)));
});

test("results.json has all figures of a full run", () => {
  expect(results.command).toBe("pnpm bench");
  expect(LIMITS.filter(({ measured }) => !(Number(measured(results)) > 0)).map(({ name }) => name)).toEqual([]);
});

test("each limit that is not met has a cause", () => {
  const missed = LIMITS.filter(({ measured, atMost }) => (measured(results) ?? 0) > atMost);
  expect(missed.filter(({ cause }) => cause === undefined).map(({ name }) => name)).toEqual([]);
});

/** A few bytes do not need a new run of the bench. */
const SLACK = 0.04;
const CLIENTS = fileURLToPath(new URL("../clients", import.meta.url));

// The workspace has no other peer than openapi-fetch.
test.for(["raw", "ours", "openapi-fetch"])("the bytes in results.json are up to date: %s", async (name) => {
  const { one, seven } = await measureClient(CLIENTS, name);
  const kept = results.sizes[name] ?? { one: 0, seven: 0 };
  expect(Math.abs(kept.one / one - 1), "run `pnpm bench --write`").toBeLessThan(SLACK);
  expect(Math.abs(kept.seven / seven - 1), "run `pnpm bench --write`").toBeLessThan(SLACK);
});

test("all seven operations take fewer bytes than axios and openai", async () => {
  const { seven } = await measureClient(CLIENTS, "ours");
  for (const peer of ["axios", "openai"]) expect(seven).toBeLessThan(results.sizes[peer]?.seven ?? 0);
});
