/**
 * Runs every fault on the runtime that this is started with:
 *
 *     node src/run.ts
 *     bun src/run.ts
 *     deno run --allow-net --allow-env --allow-run=node src/run.ts
 *
 * `--server=<address>` names a fault server that runs already; then Deno needs `--allow-net` only. Other arguments pick
 * the faults whose names hold them.
 */
import process from "node:process";
import type { Fault } from "./fault.ts";
import { faults } from "./faults/index.ts";
import { runFault } from "./run-fault.ts";
import { secretFaults } from "./secrets.ts";

const all: readonly Fault[] = [...faults, ...secretFaults];
const [options, words] = [true, false].map((isOption) =>
  process.argv.slice(2).filter((word) => word.startsWith("--") === isOption),
);
const given = options?.find((option) => option.startsWith("--server="))?.slice("--server=".length);
const picked = all.filter(({ name }) => words?.every((word) => name.includes(word)));

// Until the last line says otherwise: a run that breaks off has not passed.
process.exitCode = 1;

let stop = (): void => undefined;
let control = given;
if (control === undefined) {
  const { startServer } = await import("./start-server.ts");
  const server = await startServer();
  ({ control, stop } = server);
}

let failed = 0;
for (const fault of picked) {
  const startedAt = performance.now();
  const problems = await runFault(fault, control);
  const tookMs = Math.round(performance.now() - startedAt);
  if (problems.length > 0) failed++;
  console.log(`${problems.length > 0 ? "FAILED" : "passed"}  ${fault.name} (${tookMs} ms)`);
  for (const problem of problems) console.log(`        ${problem}`);
}
stop();
console.log(`${picked.length - failed} passed, ${failed} failed`);
// Not process.exit(): that the process ends by itself is one of the promises.
process.exitCode = failed > 0 ? 1 : 0;
