import { beforeAll, expect, test } from "vitest";
import { type CallHeap, HEAP_FLAGS } from "../src/call-heap.ts";
import { runOn } from "../src/run-on.ts";

let heap: CallHeap;

beforeAll(async () => {
  heap = await runOn<CallHeap>("node", "call-heap.ts", { flags: HEAP_FLAGS });
}, 120_000);

test.for(["small", "large"] as const)("the gauge is quiet, so that the figures mean something: %s", (answer) => {
  expect(heap[answer].rawAgain / heap[answer].raw).toBeCloseTo(1, 1);
});

test.for(["small", "large"] as const)("a call takes at most 1.45 of the heap of a call by hand: %s", (answer) => {
  const { raw, rawAgain, ours } = heap[answer];
  expect(ours / Math.max(raw, rawAgain)).toBeLessThanOrEqual(1.45);
});

test.for(["small", "large"] as const)("a call takes less heap than one with openapi-fetch: %s", (answer) => {
  expect(heap[answer].ours).toBeLessThan(heap[answer].openapiFetch);
});
