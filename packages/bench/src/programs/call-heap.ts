/**
 * Measures the bytes of JavaScript heap that a call with a stub fetch allocates, garbage included. Needs V8 (Node, Deno) with
 * `--expose-gc --min-semi-space-size=256 --max-semi-space-size=256`: the young generation is then so large that nothing is
 * collected during the calls. Memory outside of the heap, such as the bytes of a body, is not counted.
 *
 * @module
 */
import process from "node:process";
import { loadClients, type ProgramInput, readInput } from "./program-input.ts";
import { stubFetch, WORKSPACE } from "./stub-fetch.ts";
import { type Comparison, compare, takeTurns } from "./take-turns.ts";

export interface CallHeap {
  readonly small: Comparison;
  readonly large: Comparison;
}

const WARM_UP_ROUNDS = 4;

const { clients, names, responses, rounds, calls } = readInput<ProgramInput>();
const { gc } = globalThis;
if (!gc) throw new Error("Run this program with --expose-gc");
const stub = stubFetch(responses);
const loaded = await loadClients(clients, names);

async function measure(operation: "getState" | "list", callsOfOne: number): Promise<Comparison> {
  stub.response = operation === "getState" ? "small" : "large";
  const able = names.filter((name) => loaded.get(name)?.[operation]);
  const figures = await takeTurns(able, { rounds, warmUpRounds: WARM_UP_ROUNDS }, async (name) => {
    const call = loaded.get(name)?.[operation];
    gc?.();
    const before = process.memoryUsage().heapUsed;
    for (let done = 0; done < callsOfOne; done++) await call?.(WORKSPACE);
    return (process.memoryUsage().heapUsed - before) / callsOfOne;
  });
  return compare(figures, "raw", (bytes) => bytes);
}

const result: CallHeap = { small: await measure("getState", calls.small), large: await measure("list", calls.large) };
console.log(JSON.stringify(result));
