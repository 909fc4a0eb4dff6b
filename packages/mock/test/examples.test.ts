import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { launchChromium, servePage } from "@airbyte-web-backend/chromium";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const binOf = (name: string) => join(root, "../../node_modules/.bin", name);
const deno = binOf("deno");
const require = createRequire(import.meta.url);

/** Runs a program in the folder of the package. Fails with its output if the exit code is not 0. */
function run(program: string, ...args: readonly string[]): Promise<{ stdout: string }> {
  const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
  return promisify(execFile)(program, args, { cwd: root, env });
}

test("the README has each example and no other code", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const shown = [...readme.matchAll(/(?:^<!-- from (\S+) -->\n)?^```ts\n(.*?)^```$/gms)].map(([, file, code]) => [
    file,
    code,
  ]);
  const files = (await readdir(join(root, "examples"))).filter((name) => name.endsWith(".ts"));
  const examples = files.map(async (name) => [
    `examples/${name}`,
    await readFile(join(root, "examples", name), "utf8"),
  ]);
  expect(shown.toSorted()).toEqual((await Promise.all(examples)).toSorted());
});

const names = [
  "Shop to BigQuery",
  "Stripe to Snowflake",
  "Sample data to files",
  "Shop to Snowflake",
  "Sample data to BigQuery",
];
const printed = names.map((name) => `${name} ${name === "Sample data to files" ? "inactive" : "active"}\n`).join("");

// `runtimes.test.ts` runs a program on Bun, too.
test.each([
  ["Node", process.execPath, []],
  ["Deno without permissions", deno, ["run", "--no-prompt", "--allow-env"]],
])("the fetch example prints the connections on %s", async (_, program, flags) => {
  expect((await run(program, ...flags, "examples/fetch.ts")).stdout).toBe(printed);
});

test("the port example prints its health", async () => {
  const { stdout } = await run(process.execPath, "examples/port.ts");
  expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api \{"available":true\}\n$/);
});

test("the example of version 2.0 prints the running connections", async () => {
  const { stdout } = await run(process.execPath, "examples/version-2.0.ts");
  expect(stdout).toBe("Shop to BigQuery, nightly queued\nShop to Snowflake running\n2 of 2\n");
});

test("the example for bun test passes", async () => {
  await run(binOf("bun"), "test", "./examples/bun.test.ts");
});

test("the example for deno test passes without permissions", async () => {
  // Without a type check: Deno does not find @types/node in pnpm's layout.
  const { stdout } = await run(deno, "test", "--no-prompt", "--no-check", "examples/deno.test.ts");
  expect(stdout).toContain("1 passed | 0 failed");
});

test("the example for Playwright passes in Chromium", async () => {
  const cli = require.resolve("@playwright/test/cli");
  const { stdout } = await run(process.execPath, cli, "test");
  expect(stdout).toContain("2 passed");
});

test("the worker example shows the connections in Chromium", async () => {
  const page = await servePage({
    entry: join(root, "examples/worker.ts"),
    files: { "/mockServiceWorker.js": join(dirname(require.resolve("msw/package.json")), "lib/mockServiceWorker.js") },
  });
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    await tab.goto(page.url);
    await tab.getByText(names.join(", ")).waitFor();
  } finally {
    await browser.close();
    await page.close();
  }
});
