/**
 * Runs the faults in the page that loads this file. What the page is told stands in its address: `?server=<address>` of
 * the fault server, and a `word` for each that names must hold. How many failed is left in `globalThis.failedFaults`.
 *
 * @module
 */
import { runFaults } from "./run-faults.ts";

const query = new URLSearchParams(location.search);
const failedFaults = await runFaults(query.get("server") ?? "", query.getAll("word"));
Object.assign(globalThis, { failedFaults });
