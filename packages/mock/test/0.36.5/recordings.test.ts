import { beforeAll, expect, test } from "vitest";
import { readSequences } from "./recordings/read-recordings.ts";
import { type Replayed, replay } from "./recordings/replay.ts";

const sequences = readSequences();
const groups = [...new Set(sequences.map(({ group }) => group))];
const results = new Map<string, Replayed[]>(groups.map((group) => [group, []]));

beforeAll(async () => {
  for (const sequence of sequences) results.get(sequence.group)?.push(...(await replay(sequence)));
});

test.each(groups)("replays the recorded %s requests with equal responses", (group) => {
  const replayed = results.get(group) ?? [];
  expect(replayed.length).toBeGreaterThan(0);
  expect(replayed.filter(({ isEqual }) => !isEqual)).toEqual([]);
});

/** Here the recordings contradict each other: in the request layer the message has a ClassCastException, as in the fake. */
const enumOfNumber = /problem: Unexpected value '\d+'/;

test.each([
  ["message", "isMessageEqual" as const],
  ["stack", "isStackEqual" as const],
])("the %s of an error equals that of the real server, except for an enum that is a number", (_, isEqual) => {
  const errors = [...results.values()].flat().filter((each) => each[isEqual] !== undefined);
  const misses = errors.filter((each) => !each[isEqual]);
  expect(errors.length).toBeGreaterThan(300);
  expect(misses.filter(({ recorded }) => !enumOfNumber.test(JSON.stringify(recorded.answer)))).toEqual([]);
  expect(misses.length).toBeLessThan(errors.length * 0.02);
});
