/**
 * How many bytes of JavaScript heap a call over a stub fetch takes, garbage included. Node only:
 *
 *     node --expose-gc --min-semi-space-size=256 --max-semi-space-size=256 src/call-heap.ts
 *
 * The young generation is made so large that nothing is collected while the calls are counted.
 *
 * @module
 */
import process from "node:process";
import { type Answer, makeAnswers } from "./answers.ts";
import { type ContestantName, makeContestants } from "./contestants.ts";
import { quartiles } from "./quartiles.ts";

/** Bytes of one call, by contestant. What lies outside of the heap, such as the bytes of a body, is not in it. */
export type HeapPerCall = Readonly<Record<ContestantName, number>>;

export const HEAP_FLAGS: readonly string[] = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];

const ROUNDS = 5;
/** Code that is not compiled yet takes more. */
const WARM_UP_ROUNDS = 2;

async function measure({ operation, text }: Answer, calls: number): Promise<HeapPerCall> {
  const init = { headers: { "content-type": "application/json" } };
  const contestants = Object.entries(makeContestants(async () => new Response(text, init)));
  const taken = new Map(contestants.map(([name]) => [name, [] as number[]]));
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    for (const [name, contestant] of contestants) {
      globalThis.gc?.();
      const before = process.memoryUsage().heapUsed;
      for (let call = 0; call < calls; call++) await contestant[operation]();
      if (round >= 0) taken.get(name)?.push((process.memoryUsage().heapUsed - before) / calls);
    }
  }
  const of = (name: ContestantName): number => Math.round(quartiles(taken.get(name) ?? []).median);
  return { raw: of("raw"), rawAgain: of("rawAgain"), openapiFetch: of("openapiFetch"), ours: of("ours") };
}

/** Both answers. */
export interface CallHeap {
  readonly small: HeapPerCall;
  readonly large: HeapPerCall;
}

if (import.meta.main) {
  if (!globalThis.gc) throw new Error(`Start it with ${HEAP_FLAGS.join(" ")}`);
  const { small, large } = await makeAnswers();
  const heap: CallHeap = { small: await measure(small, 5_000), large: await measure(large, 1_000) };
  console.log(JSON.stringify(heap));
}
