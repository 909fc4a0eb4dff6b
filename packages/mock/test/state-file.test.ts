import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createMockCore,
  emptyState,
  generateState,
  LOCAL_JSON_DESTINATION_ID,
  makeStream,
  POSTGRES_SOURCE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readStateFile, StateFileError, writeStateFile } from "../src/state/state-file.ts";

/** A create request with unusual values. */
interface Odd {
  stream?: object;
  schedule?: object;
  operator?: object;
}

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "airbyte-mock-"));
  file = join(folder, "state.json");
});
afterEach(() => rm(folder, { recursive: true }));

test.each([
  ["the default state", () => createMockCore().snapshot()],
  ["an empty state", emptyState],
  ["a generated state", () => generateState({ connections: 30 })],
])("a state file of %s can be read again, and is readable JSON", async (_, make) => {
  const state = make();
  await writeStateFile(file, state);
  expect(await readStateFile(file)).toEqual(JSON.parse(JSON.stringify(state)));
  expect(await readFile(file, "utf8")).toMatch(/^\{\n {2}"workspaces": \[/);
});

test("numbers in a state file keep their digits", async () => {
  const state = {
    ...emptyState(),
    discoveredCatalogs: {
      [POSTGRES_SOURCE_ID]: [makeStream({ jsonSchema: { maximum: { $number: "9223372036854775807" }, minimum: 1 } })],
    },
  };
  await writeStateFile(file, state);
  expect(await readFile(file, "utf8")).toContain('"maximum": 9223372036854775807,');
  expect(await readStateFile(file)).toEqual(state);
});

test.each<[what: string, body: Odd]>([
  ["a schema that is an array", { stream: { jsonSchema: [1] } }],
  ["a schema that is a string", { stream: { jsonSchema: "anything" } }],
  ["a key __proto__", { stream: { jsonSchema: JSON.parse('{"__proto__":{"a":1}}') } }],
  ["a lone surrogate", { stream: { name: "\uD800" } }],
  ["a large number", { schedule: { units: 2 ** 63 - 2_000, timeUnit: "days" } }],
  ["the largest Java long", { schedule: { units: "9223372036854775807", timeUnit: "days" } }],
  ["nulls in arrays", { stream: { supportedSyncModes: [null], sourceDefinedPrimaryKey: [null, [null]] } }],
  ["a negative number in a string", { schedule: { units: "-0", timeUnit: "days" } }],
  ["empty settings", { operator: { operatorType: "normalization", normalization: {} } }],
])("a state file keeps the state after a create with %s", async (_, { stream, schedule, operator }) => {
  const mock = createMockCore();
  const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/connections/create", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      sourceId: POSTGRES_SOURCE_ID,
      destinationId: LOCAL_JSON_DESTINATION_ID,
      status: "active",
      schedule,
      operations: operator ? [{ workspaceId: WORKSPACE_ID, name: "", operatorConfiguration: operator }] : [],
      syncCatalog: {
        streams: [
          {
            stream: { name: "", ...stream },
            config: { syncMode: "incremental", destinationSyncMode: "append", selected: true },
          },
        ],
      },
    }),
  });
  expect(response.status).toBe(200);
  await writeStateFile(file, mock.state);
  expect(JSON.stringify(await readStateFile(file))).toBe(JSON.stringify(mock.snapshot()));
});

test("a byte order mark in a state file is ignored", async () => {
  await writeFile(file, '\uFEFF{"connections":[]}');
  expect(await readStateFile(file)).toEqual({ connections: [] });
});

test("a failed save keeps the old state file and leaves no temporary file", async () => {
  await writeFile(file, "{}");
  const state = generateState({ connections: 10 });
  const jobs = state.jobs;
  // JSON cannot represent it. The connections have been written before.
  Object.assign(jobs[0] ?? {}, { jobId: 1n });
  await expect(writeStateFile(file, state)).rejects.toThrow(StateFileError);
  expect(await readFile(file, "utf8")).toBe("{}");
  expect(await readdir(folder)).toEqual(["state.json"]);
});

test("an invalid state file is rejected with the path and the position", async () => {
  const state = createMockCore().snapshot();
  Object.assign(state.connections[2]?.syncCatalog.streams[0]?.config ?? {}, { syncMode: "sometimes" });
  const text = JSON.stringify(state, undefined, 2);
  await writeFile(file, text);
  const line = text.slice(0, text.indexOf('"sometimes"')).split("\n").length;
  await expect(readStateFile(file)).rejects.toThrow(
    `state file ${file} is not a valid state, line ${line}, column 27: ` +
      'connections[2].syncCatalog.streams[0].config.syncMode must be "full_refresh" or "incremental"',
  );
});

test.each([
  ["little-endian", "\uFEFF"],
  ["big-endian", "\uFEFF"],
  ["little-endian", ""],
  ["big-endian", ""],
])("a state file in UTF-16, %s, with the byte order mark %j, is read, and saved as UTF-8", async (order, mark) => {
  const workspaces = [{ workspaceId: WORKSPACE_ID, name: "Ærø 😀" }];
  const bytes = Buffer.from(`${mark}${JSON.stringify({ workspaces })}\r\n`, "utf16le");
  await writeFile(file, order === "big-endian" ? bytes.swap16() : bytes);
  const state = await readStateFile(file);
  expect(state).toEqual({ workspaces });
  await writeStateFile(file, { ...emptyState(), ...state });
  expect(await readFile(file, "utf8")).toContain('"name": "Ærø 😀"');
});

test.each([
  [
    "in Windows-1252",
    new Uint8Array([...Buffer.from('{"workspaces": "'), 0xe9, 0x22, 0x7d]),
    "is not UTF-8, line 1, column 18: Invalid UTF-8 middle byte 0x22; save it as UTF-8",
  ],
  [
    "with overlong forms",
    new Uint8Array([0x7b, 0x22, 0xc0, 0x80, 0x22, 0x3a, 0x31, 0x7d]),
    "is not UTF-8; save it as UTF-8",
  ],
  ["in truncated UTF-32", new Uint8Array([0x7b, 0, 0, 0, 0x7d, 0, 0]), "is not UTF-8 or UTF-16; save it as UTF-8"],
  [
    "broken, in UTF-16",
    new Uint8Array(Buffer.from('\uFEFF{"é": oops}', "utf16le")),
    "is not JSON, line 1, column 11: Unrecognized token 'oops'",
  ],
  ["without content", new Uint8Array(), "is not JSON, line 1, column 1: the file is empty"],
])("a state file %s is rejected with the position", async (_, bytes, complaint) => {
  await writeFile(file, bytes);
  await expect(readStateFile(file)).rejects.toThrow(`state file ${file} ${complaint}`);
  expect(new Uint8Array(await readFile(file))).toEqual(bytes);
});

test.each([
  ["missing", undefined, "does not exist; create it with {} in it to start with the default state"],
  ["broken", '{\n  "connections": [\n    {oops', "is not JSON, line 3, column 6: "],
  ["truncated", '{"connections": [', "is not JSON, line 1, column 18: "],
  ["concatenated", "{}\n{}", "is not JSON, line 2, column 1: "],
  ["non-object", "[]", "is not a valid state, line 1, column 1: it must be an object"],
  ["misspelt", '{\n"conections":[]}', "is not a valid state, line 2, column 14: conections is not a known key"],
  ["incomplete", '{"connections":[{}]}', "is not a valid state, line 1, column 17: connections[0] has no connectionId"],
  [
    "missing source of a connection",
    '{"sources":[]}',
    "is not a valid state, line 1, column 1: connections[0].sourceId is not the id of a source",
  ],
  [
    "missing destination of a connection",
    '{"destinations":[]}',
    "is not a valid state, line 1, column 1: connections[0].destinationId is not the id of a destination",
  ],
])("a state file (%s) is rejected with the reason", async (_, text, complaint) => {
  if (text !== undefined) await writeFile(file, text);
  await expect(readStateFile(file)).rejects.toThrow(`state file ${file} ${complaint}`);
});
