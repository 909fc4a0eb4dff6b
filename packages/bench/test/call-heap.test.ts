import { beforeAll, expect, test } from "vitest";
import { HEAP_FLAGS } from "../src/measure.ts";
import type { CallHeap } from "../src/programs/call-heap.ts";
import { runHere } from "./run-here.ts";

let heap: CallHeap;
let again: CallHeap;

beforeAll(async () => {
  const input = { rounds: 3, calls: { small: 3_000, large: 500 } };
  heap = await runHere<CallHeap>("node", "call-heap", input, { flags: HEAP_FLAGS });
  again = await runHere<CallHeap>("node", "call-heap", input, { flags: HEAP_FLAGS });
});

const bytes = (measured: CallHeap, answer: "small" | "large", name: string): number =>
  measured[answer][name]?.own.median ?? Number.NaN;

test.for(["small", "large"] as const)("two measurements of raw fetch agree: %s", (answer) => {
  expect(bytes(heap, answer, "raw") / bytes(again, answer, "raw")).toBeCloseTo(1, 1);
});

/** The bar in `src/bars.ts` is 1.9. */
const LIMITS = { small: 2.15, large: 1.2 };

test.for(["small", "large"] as const)("a call stays within its share of the heap of raw fetch: %s", (answer) => {
  const raw = Math.max(bytes(heap, answer, "raw"), bytes(again, answer, "raw"));
  expect(bytes(heap, answer, "ours") / raw).toBeLessThanOrEqual(LIMITS[answer]);
});

test.for(["small", "large"] as const)("a call takes less heap than one with openapi-fetch: %s", (answer) => {
  expect(bytes(heap, answer, "ours")).toBeLessThan(bytes(heap, answer, "openapi-fetch"));
});
