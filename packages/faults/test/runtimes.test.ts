import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faults } from "../src/faults/index.ts";
import type { Runtime } from "../src/runner/runtime.ts";
import { type ServerProcess, startServer } from "../src/server/start-server.ts";

/** Ends a process that something keeps alive, such as a timer that the client left behind. */
const HANGS_AFTER_MS = 800_000;

const RUNTIMES: Readonly<Record<Runtime, readonly string[]>> = {
  node: ["node", "run.ts"],
  bun: ["bun", "run.ts"],
  // The client needs no permission but the network: loopback, and a host that does not exist.
  deno: ["deno", "run", "--quiet", "--no-prompt", "--allow-net=127.0.0.1,localhost,airbyte.invalid", "run.ts"],
  chromium: ["node", "run-in-chromium.ts"],
};

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test.concurrent.for(Object.keys(RUNTIMES) as Runtime[])(
  "all faults pass on %s, and the process ends by itself",
  async (runtime) => {
    const { exitCode, lines, complaints } = await run(RUNTIMES[runtime]);
    expect(lines.filter((line) => !/^(passed|skipped) {2}/.test(line))).toEqual([lines.at(-1)]);
    const skipped = faults.filter(({ skip }) => skip?.[runtime] !== undefined).length;
    expect(lines.at(-1)).toBe(`${faults.length - skipped} passed, 0 failed, ${skipped} skipped`);
    // Bun itself reports gzip that it cannot decompress.
    expect(complaints.filter((line) => line !== "Decompression error: ZlibError")).toEqual([]);
    expect(exitCode).toBe(0);
  },
);

test("each fault has a name of its own", () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

async function run([command = "", ...args]: readonly string[]): Promise<{
  readonly exitCode: number | null;
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
}> {
  const script = fileURLToPath(new URL(`../src/runner/${args.at(-1)}`, import.meta.url));
  const child = spawn(command, [...args.slice(0, -1), script, `--server=${server.control}`], {
    timeout: HANGS_AFTER_MS,
  });
  let [output, complaints] = ["", ""];
  child.stdout.on("data", (data: Buffer) => {
    output += data;
  });
  child.stderr.on("data", (data: Buffer) => {
    complaints += data;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { exitCode, lines: output.trimEnd().split("\n"), complaints: complaints.split("\n").filter(Boolean) };
}
