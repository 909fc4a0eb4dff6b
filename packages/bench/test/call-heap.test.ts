import { beforeAll, expect, test } from "vitest";
import { HEAP_FLAGS } from "../src/measure.ts";
import type { CallHeap } from "../src/programs/call-heap.ts";
import { runHere } from "./run-here.ts";

let heap: CallHeap;
let again: CallHeap;

beforeAll(async () => {
  const input = { rounds: 2, calls: { small: 2_000, large: 300 } };
  heap = await runHere<CallHeap>("node", "call-heap", input, { flags: HEAP_FLAGS });
  again = await runHere<CallHeap>("node", "call-heap", input, { flags: HEAP_FLAGS });
});

const bytes = (measured: CallHeap, size: "small" | "large", name: string): number =>
  measured[size][name]?.own ?? Number.NaN;

test.for(["small", "large"] as const)("two measurements of raw fetch agree: %s", (size) => {
  expect(bytes(heap, size, "raw") / bytes(again, size, "raw")).toBeCloseTo(1, 1);
});

/** Those in `src/limits.ts` are 1.9 and 1.45. */
const LIMITS = { small: 1.9, large: 1.2 };

test.for(["small", "large"] as const)("a call stays within its share of the heap of raw fetch: %s", (size) => {
  const raw = Math.max(bytes(heap, size, "raw"), bytes(again, size, "raw"));
  expect(bytes(heap, size, "ours") / raw).toBeLessThanOrEqual(LIMITS[size]);
});

test.for(["small", "large"] as const)("a call of the client of 2.0 takes the heap of one of 0.36: %s", (size) => {
  expect(bytes(heap, size, "ours-2.0") / bytes(heap, size, "ours")).toBeCloseTo(1, 1);
});

test.for(["small", "large"] as const)("a call takes less heap than one with openapi-fetch: %s", (size) => {
  expect(bytes(heap, size, "ours")).toBeLessThan(bytes(heap, size, "openapi-fetch"));
});
