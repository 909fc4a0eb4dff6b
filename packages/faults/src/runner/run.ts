/**
 * Runs every fault on the runtime that this is started with:
 *
 *     node src/run.ts
 *     bun src/run.ts
 *     deno run --allow-net --allow-env --allow-run=node src/run.ts
 *
 * `--server=<address>` names a fault server that runs already; then Deno needs `--allow-net` only. Other arguments pick
 * the faults whose names hold them. For Chromium there is `run-in-chromium.ts`.
 */
import process from "node:process";
import { readCommandLine } from "./command-line.ts";
import { runFaults } from "./run-faults.ts";

// Until the last line says otherwise: a run that breaks off has not passed.
process.exitCode = 1;
const { control, stop, words } = await readCommandLine();
const failed = await runFaults(control, words);
stop();
// Not process.exit(): that the process ends by itself is one of the promises.
process.exitCode = failed > 0 ? 1 : 0;
