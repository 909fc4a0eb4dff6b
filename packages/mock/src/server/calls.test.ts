import { expect, test } from "vitest";
import { CallLog } from "./calls.ts";

const route = { operation: null, hasSecrets: false, isAirbyte: true };

/** Adds a call with a body of this size, whose URL has a name. */
function add(log: CallLog, name: string, bytes: number): void {
  log.add(new Request(`http://localhost:8000/${name}`), new Uint8Array(bytes), route, 0);
}

const namesOf = ({ entries }: CallLog) => entries.map(({ url }) => new URL(url).pathname.slice(1));

test("calls drop the oldest bodies above 100 MB in total", () => {
  const log = new CallLog(10);
  for (const name of ["a", "b"]) add(log, name, 50_000_000);
  expect(namesOf(log)).toEqual(["a", "b"]);
  add(log, "c", 1);
  expect(namesOf(log)).toEqual(["b", "c"]);
});

test("a body above 100 MB is kept until the next call", () => {
  const log = new CallLog(10);
  add(log, "a", 100_000_001);
  expect(namesOf(log)).toEqual(["a"]);
  add(log, "b", 0);
  expect(namesOf(log)).toEqual(["b"]);
});
