/**
 * Reads one list over loopback. Prints the time and the peak memory of this process. Runs on Node.
 *
 * @module
 */
import process from "node:process";
import { loadClient } from "./client.ts";
import { readInput } from "./program-input.ts";
import { WORKSPACE } from "./stub-fetch.ts";

export interface ListAllInput {
  readonly clients: string;
  readonly name: string;
  readonly baseUrl: string;
}

export interface ListAll {
  readonly milliseconds: number;
  /** The peak resident memory of the process. */
  readonly peakMegabytes: number;
}

const { clients, name, baseUrl } = readInput<ListAllInput>();
globalThis.baseUrl = baseUrl;
const { listAll } = await loadClient(clients, name);
const startedAt = performance.now();
await listAll?.(WORKSPACE);
const result: ListAll = {
  milliseconds: performance.now() - startedAt,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(result));
process.exit();
