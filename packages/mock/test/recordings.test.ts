import { beforeAll, expect, test } from "vitest";
import { readSequences } from "./recordings/read-recordings.ts";
import { type Replayed, replay } from "./recordings/replay.ts";

const sequences = readSequences();
const groups = [...new Set(sequences.map(({ group }) => group))];
const results = new Map<string, Replayed[]>(groups.map((group) => [group, []]));

beforeAll(async () => {
  for (const sequence of sequences) results.get(sequence.group)?.push(...(await replay(sequence)));
});

test.each(groups)("%s: statuses and answers are those of the real server, key by key", (group) => {
  const replayed = results.get(group) ?? [];
  expect(replayed.length).toBeGreaterThan(0);
  expect(replayed.filter(({ isEqual }) => !isEqual)).toEqual([]);
});

/**
 * Where the recordings contradict each other: an enum that is given a number is told as a ClassCastException by the request
 * layer alone, and the fake does the same.
 */
const enumOfNumber = /problem: Unexpected value '\d+'/;

test.each([
  ["message", "isMessageEqual" as const],
  ["stack", "isStackEqual" as const],
])("the %s of an error is that of the real server, but for an enum that is given a number", (_, isEqual) => {
  const errors = [...results.values()].flat().filter((each) => each[isEqual] !== undefined);
  const misses = errors.filter((each) => !each[isEqual]);
  expect(errors.length).toBeGreaterThan(300);
  expect(misses.filter(({ recorded }) => !enumOfNumber.test(JSON.stringify(recorded.answer)))).toEqual([]);
  expect(misses.length).toBeLessThan(errors.length * 0.02);
});
