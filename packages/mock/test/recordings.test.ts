import { expect, test } from "vitest";
import { type RecordedSequence, readSequences } from "./recordings/read-recordings.ts";
import { type Replayed, replay } from "./recordings/replay.ts";

const finished = [
  "initial",
  "search-initial",
  "create",
  "update",
  "catalog",
  "refresh",
  "operations",
  "status",
  "search",
  "jobs",
  "errors",
  "mixed",
];
const sequences = readSequences();

test.each(finished)("%s: the fake answers as the real server did", async (group) => {
  const results = await replayAll(sequences.filter((sequence) => sequence.group === group));
  expect(results.length).toBeGreaterThan(0);
  expect(results.filter(({ isEqual }) => !isEqual)).toEqual([]);
});

async function replayAll(group: readonly RecordedSequence[]): Promise<Replayed[]> {
  const results: Replayed[] = [];
  for (const sequence of group) results.push(...(await replay(sequence)));
  return results;
}
