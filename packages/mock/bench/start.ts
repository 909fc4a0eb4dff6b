/**
 * Measures the time from the start of `airbyte-mock` to its first line, beside an empty Node program. Both alternate; the
 * result is the median. The exit code is 1 if it exceeds 300 ms.
 *
 *     npx -y pnpm@12 build && node bench/start.ts
 *
 * @module
 */
import { spawn } from "node:child_process";
import process from "node:process";
import { installBuilt } from "./install-built.ts";

const rounds = 15;
const limitMs = 300;
const { bin, remove } = await installBuilt();
const times = { nothing: [] as number[], mock: [] as number[] };

for (let round = 0; round < rounds; round++) {
  times.nothing.push(await timeToFirstOutput(["--eval", "console.log()"]));
  times.mock.push(await timeToFirstOutput([bin, "--port", "0"]));
}
await remove();

console.log(`Until the first line, median of ${rounds} rounds on Node ${process.versions.node}`);
console.log(`a Node with nothing to do  ${median(times.nothing).toFixed(0)} ms`);
console.log(`airbyte-mock               ${median(times.mock).toFixed(0)} ms`);
if (median(times.mock) > limitMs) {
  console.log(`That is more than ${limitMs} ms.`);
  process.exitCode = 1;
}

function timeToFirstOutput(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    let elapsed: number | undefined;
    child.stdout.once("data", () => {
      elapsed = performance.now() - started;
      child.kill();
    });
    child.once("exit", (code) => {
      if (elapsed === undefined) reject(new Error(`It ended with ${code}`));
      else resolve(elapsed);
    });
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}
