/**
 * Runs the faults in the page that loads this file. The query of its address holds the arguments: `?server=<address>` and
 * one `word` for each word. The number of failed faults is then in `globalThis.failedFaults`.
 *
 * @module
 */
import { runFaults } from "./run-faults.ts";

const query = new URLSearchParams(location.search);
const failedFaults = await runFaults(query.get("server") ?? "", query.getAll("word"));
Object.assign(globalThis, { failedFaults });
