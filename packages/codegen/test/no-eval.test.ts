import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { launchChromium, servePage } from "@airbyte-web-backend/chromium";
import { build } from "esbuild";
import { describe, expect, onTestFinished, test } from "vitest";
import workerd from "workerd";

const programs = join(import.meta.dirname, "../../schema/test/programs");
const program = join(programs, "validate.ts");
const forbidEval = "--disallow-code-generation-from-strings";

const RESULT = {
  canEvaluate: false,
  lenient: [],
  strict: [],
  faults: [
    { pointer: "/refresh", expected: "no such property", found: "boolean" },
    { pointer: "/connectionId", expected: "a uuid", found: "string" },
  ],
};

describe("validators need no eval", () => {
  test.each([
    ["Node", ["node", forbidEval, program], false],
    ["Deno", ["deno", "run", "--no-prompt", `--v8-flags=${forbidEval}`, program], false],
    // Bun has no such flag: there they run, and that is all.
    ["Bun", ["bun", program], true],
  ])("on %s", async (_runtime, [command = "", ...args], canEvaluate) => {
    const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
    const { stdout } = await promisify(execFile)(command, args, { env, timeout: 500_000 });
    expect(JSON.parse(stdout)).toEqual({ ...RESULT, canEvaluate });
  });

  test("in a page whose policy allows only its own script", async () => {
    const policy = "default-src 'none'; script-src 'self'";
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>validators</title>`;
    const page = await servePage({
      entry: program,
      html: `<!doctype html><html lang="en">${head}<script type="module" src="/main.js"></script></html>`,
    });
    onTestFinished(page.close);
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const tab = await browser.newPage();
    // The policy's own message, about the eval that was tried, is an error.
    const said = tab.waitForEvent("console", { predicate: (message) => message.type() === "log" });
    await tab.goto(page.url);
    expect(JSON.parse((await said).text())).toEqual(RESULT);
  });

  test("in workerd, which forbids eval", async () => {
    const folder = await mkdtemp(join(tmpdir(), "workerd-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const outfile = join(folder, "worker.js");
    const entryPoints = [join(programs, "worker.ts")];
    await build({ entryPoints, outfile, bundle: true, format: "esm", platform: "neutral", logLevel: "silent" });
    await writeFile(join(folder, "worker.capnp"), WORKERD_CONFIG);
    const child = spawn(workerd, ["serve", "worker.capnp", "--control-fd=3"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit", "pipe"],
    });
    onTestFinished(async () => {
      const closed = once(child, "close");
      if (child.kill()) await closed;
    });
    const [chunk] = await once((child.stdio[3] as Readable).setEncoding("utf8"), "data");
    const { port } = JSON.parse(chunk);
    const response = await fetch(`http://127.0.0.1:${port}/`);
    expect(await response.json()).toEqual(RESULT);
  });
});

const WORKERD_CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-10-01",
);
`;
