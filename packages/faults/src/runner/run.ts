/**
 * Runs the faults on this runtime:
 *
 *     node src/runner/run.ts
 *     bun src/runner/run.ts
 *     deno run --allow-net --allow-env --allow-run=node src/runner/run.ts
 *
 * With `--server=<address>` it uses a server process that runs already; Deno then needs only `--allow-net`. Other arguments
 * select the faults whose names contain them. `run-in-chromium.ts` does the same for Chromium.
 */
import process from "node:process";
import { readCommandLine } from "./command-line.ts";
import { runFaults } from "./run-faults.ts";

// A run that ends early has failed.
process.exitCode = 1;
const { control, stop, words } = await readCommandLine();
const failed = await runFaults(control, words);
stop();
// No process.exit(): the client must leave nothing behind that keeps the process alive.
process.exitCode = failed > 0 ? 1 : 0;
