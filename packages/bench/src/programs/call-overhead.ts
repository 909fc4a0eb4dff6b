/**
 * Measures the time of a call with a stub fetch, in microseconds. Runs on Node, Bun and Deno.
 *
 * @module
 */
import process from "node:process";
import { loadClients, type ProgramInput, readInput } from "./program-input.ts";
import { stubFetch, WORKSPACE } from "./stub-fetch.ts";
import { type Comparison, compare, takeTurns } from "./take-turns.ts";

export interface CallOverhead {
  /** Such as `node 24.21.0`. */
  readonly runtime: string;
  readonly small: Comparison;
  readonly large: Comparison;
  /**
   * The small response, with a stub that creates a `Request` like a real fetch. Signals and `Blob` bodies cost most there.
   */
  readonly smallWithRequest: Comparison;
}

const WARM_UP_ROUNDS = 10;

const { clients, names, responses, rounds, calls } = readInput<ProgramInput>();
const stub = stubFetch(responses);
const loaded = await loadClients(clients, names);

async function measure(operation: "getState" | "list", callsOfOne: number): Promise<Comparison> {
  stub.response = operation === "getState" ? "small" : "large";
  const able = names.filter((name) => loaded.get(name)?.[operation]);
  const figures = await takeTurns(able, { rounds, warmUpRounds: WARM_UP_ROUNDS }, async (name) => {
    const call = loaded.get(name)?.[operation];
    const startedAt = performance.now();
    for (let done = 0; done < callsOfOne; done++) await call?.(WORKSPACE);
    return ((performance.now() - startedAt) * 1_000) / callsOfOne;
  });
  return compare(figures, "raw", (microseconds) => microseconds);
}

const { bun, deno, node } = process.versions;
const runtime = bun ? `bun ${bun}` : deno ? `deno ${deno}` : `node ${node}`;
const small = await measure("getState", calls.small);
const large = await measure("list", calls.large);
stub.buildsRequest = true;
const smallWithRequest = await measure("getState", calls.small);
const result: CallOverhead = { runtime, small, large, smallWithRequest };
console.log(JSON.stringify(result));
