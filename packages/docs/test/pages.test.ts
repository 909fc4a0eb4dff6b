import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { createMockAirbyte, type MockAirbyte } from "@airbyte-web-backend/mock";
import { describe, expect, test, vi } from "vitest";
import { blocksOf, fillBlocks, ROOT, readSource, writtenPages } from "../src/pages.ts";

const pages = writtenPages().map((page) => ({ page, text: readFileSync(ROOT + page, "utf8") }));

/** What a page calls a heading in its address, as GitHub does it. */
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
  test("shows code as it is in a file that is type-checked and run", () => {
    expect(fillBlocks(page, text), "Run `npx -y pnpm@12 docs:write`.").toBe(text);
    for (const { language, code, source } of blocksOf(text)) {
      if (source) expect(readSource(page, source.file)).toContain(source.region ? "" : code);
      else expect(language, `a block without a source:\n${code}`).toMatch(/^(sh|dockerfile|)$/);
    }
  });

  test("links to what is there", () => {
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
});

describe("the code of the guides runs:", () => {
  /** Runs an example over fakes, and gives what it printed. */
  async function run(example: string, fetch: MockAirbyte["fetch"]): Promise<unknown[][]> {
    vi.resetModules();
    vi.stubGlobal("fetch", fetch);
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    try {
      await import(`../examples/${example}.ts`);
      return log.mock.calls;
    } finally {
      vi.unstubAllGlobals();
      log.mockRestore();
    }
  }

  test.each([
    ["basicAuth", 0, { basic: { username: "airbyte", password: "password" } }],
    ["clientCredentialsAuth", 2, { clientCredentials: { clientId: "my-application", clientSecret: "its-secret" } }],
  ] as const)("auth, where %s is asked for", async (_name, place, auth) => {
    const printed = await run("auth", createMockAirbyte({ auth }).fetch);
    expect(printed[place]).toEqual([true]);
    expect(printed.flat().filter((line) => line === true)).toHaveLength(1);
  });

  test("auth, where a proxy wants to see a token or a signature", async () => {
    const mock = createMockAirbyte();
    const seen: string[][] = [];
    await run("auth", (url, init) => {
      const headers = new Headers(init?.headers);
      seen.push(["authorization", "x-signature", "x-team"].map((name) => headers.get(name) ?? ""));
      return mock.fetch(url, init);
    });
    expect(seen).toContainEqual(["Bearer a-token", "", ""]);
    expect(seen).toContainEqual(["", "d2ViQmFj", "data"]);
  });

  test("the traps of search, update and a refreshed catalog", async () => {
    expect(await run("traps", createMockAirbyte().fetch)).toEqual([[true, true], ["raw_", true], [expect.any(Number)]]);
  });

  test("a create whose answer was lost makes one connection", async () => {
    const mock = createMockAirbyte();
    const before = mock.state.connections.length;
    mock.faults.next("connections/create", { cutBody: true });
    expect(await run("unknown-outcome", mock.fetch)).toEqual([["Nightly"]]);
    expect(mock.state.connections).toHaveLength(before + 1);
  });

  test("testing", async () => {
    expect(await run("testing", createMockAirbyte().fetch)).toEqual([["again in 3600000 ms"], [["Orders"], 2]]);
  });
});
