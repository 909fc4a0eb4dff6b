import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createMockAirbyte } from "@airbyte-web-backend/mock";
import { afterEach, describe, expect, it, vi } from "vitest";

const root = join(import.meta.dirname, "../../..");
const readme = read("README.md");

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the README", () => {
  it("shows the demo's output as it is", () => {
    const [shown = ""] = blocks("text");
    expect(shown.length).toBeGreaterThan(300);
    expect(read("apps/demo/test/walk.out.txt").startsWith(shown)).toBe(true);
  });

  it("shows code that stands in the examples word for word", () => {
    const examples = ["readme.ts", "with-mock.ts"].map((name) => read(`packages/client/examples/${name}`));
    const regions = examples.flatMap((text) =>
      [...text.matchAll(/^( *)\/\/ #region .*\n([\s\S]*?)^ *\/\/ #endregion/gm)].map(([, indent = "", body = ""]) =>
        body.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
      ),
    );
    expect(blocks("ts")).toEqual(regions);
  });

  it("shows code that runs against the fake Airbyte", async () => {
    const mock = createMockAirbyte();
    vi.stubGlobal("fetch", mock.fetch);
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);

    await import("../../../packages/client/examples/readme.ts");
    const lines = log.mock.calls.map((args) => args.map((arg) => (typeof arg === "string" ? arg : "…")).join(" "));
    expect(lines).toContain("Sample data to files inactive manual");
    expect(lines.slice(-2)).toEqual(["inactive", expect.stringMatching(/^… webBackendGetConnection answered 404: /)]);

    log.mockClear();
    await import("../../../packages/client/examples/with-mock.ts");
    expect(log.mock.calls).toEqual([[5, 1]]);
  });

  it("says how many tasks the test command runs", () => {
    const plan = execFileSync("turbo", ["run", "typecheck", "test", "--dry=json"], { cwd: root, encoding: "utf8" });
    const { tasks } = JSON.parse(plan) as { tasks: { command: string }[] };
    const count = tasks.filter(({ command }) => command !== "<NONEXISTENT>").length;
    expect(readme).toContain(`\`Tasks: ${count} successful, ${count} total\``);
  });

  it("names only commands that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [readme, read("CONTRIBUTING.md")].flatMap((text) =>
      [...text.matchAll(/(?:pnpm@12|bun run|deno task) ([a-z:-]+)/g)].map(([, name]) => name as string),
    );
    expect(named).toEqual(expect.arrayContaining(["demo", "test", "demo:bun", "demo:deno", "check", "generate"]));
    expect(named.filter((name) => !(name in scripts) && name !== "exec")).toEqual([]);
  });

  it("links only to files that there are", () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target as string);
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });
});

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** The contents of the fenced blocks of one language, in order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, body]) => body as string,
  );
}
