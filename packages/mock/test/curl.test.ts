import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ACTIVE_CONNECTION_ID, LOCAL_JSON_DESTINATION_ID, POSTGRES_SOURCE_ID } from "@airbyte-web-backend/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { killAll, start } from "./airbyte-mock.ts";

let folder: string;
let url: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "airbyte-mock-curl-"));
  url = await start(["--port", "0"]).ready;
});
afterAll(async () => {
  killAll();
  await rm(folder, { recursive: true });
});

/** The tests fail without curl. */
async function curl(...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)("curl", ["--silent", "--show-error", "--max-time", "600", ...args])).stdout;
}

const json = ["--header", "content-type: application/json"];
const operation = (path: string) => `${url}/v1/web_backend/${path}`;

async function post(path: string, body: object): Promise<{ [key: string]: unknown }> {
  return JSON.parse(await curl(...json, "--data", JSON.stringify(body), operation(path)));
}

test("curl creates a connection, and gets, updates, finds and lists it", async () => {
  const name = "From a shell";
  const ids = { sourceId: POSTGRES_SOURCE_ID, destinationId: LOCAL_JSON_DESTINATION_ID };
  const created = await post("connections/create", { ...ids, name, status: "inactive" });
  const { connectionId } = created;
  expect(created).toMatchObject({ ...ids, name, status: "inactive" });
  expect(await post("connections/get", { connectionId })).toEqual(created);
  const update = { connectionId, status: "active", prefix: "raw_", syncCatalog: { streams: [] } };
  const updated = await post("connections/update", update);
  expect(updated).toEqual({ ...created, status: "active", prefix: "raw_" });
  expect(await post("connections/search", { name })).toEqual({ connections: [updated] });
  const { workspaceId } = created["source"] as { workspaceId: string };
  for (const path of ["connections/list", "connections/list_all"])
    expect(await post(path, { workspaceId })).toMatchObject({ connections: expect.arrayContaining([updated]) });
  expect(await post("workspace/state", { workspaceId })).toMatchObject({ hasConnections: true });
});

test("curl gets status and headers of responses and errors, over HTTP/1.1 and HTTP/1.0", async () => {
  for (const version of ["--http1.1", "--http1.0"]) {
    const answer = await curl(version, "--include", ...json, "--data", "{}", operation("connections/search"));
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toMatch(/\r\ncontent-type: application\/json\r\n/i);
    const error = await curl(version, "--include", ...json, "--data", "{", operation("connections/search"));
    expect(error).toMatch(/^HTTP\/1\.1 422 Unprocessable Entity\r\n/);
    expect(error).toMatch(/\r\naccess-control-allow-origin: \*\r\n/i);
  }
});

test("curl --data without a header sends a form and gets the 500 for a 415", async () => {
  const answer = JSON.parse(await curl("--data", "{}", operation("connections/search")));
  expect(answer).toMatchObject({ message: "Internal Server Error: HTTP 415 Unsupported Media Type" });
});

test("curl without --data sends a GET and gets the 500 for a 405", async () => {
  const answer = JSON.parse(await curl(operation("connections/list")));
  expect(answer).toMatchObject({ message: "Internal Server Error: HTTP 405 Method Not Allowed" });
});

test("curl --head gets headers without a body, and OPTIONS the verbs as text", async () => {
  expect(await curl("--head", `${url}/v1/health`)).toMatch(/^HTTP\/1\.1 200 OK\r\n(?:.+\r\n)+\r\n$/);
  const options = await curl("--include", "--request", "OPTIONS", operation("connections/list"));
  expect(options).toMatch(/^HTTP\/1\.1 200 OK\r\n(?:.+\r\n)*allow: POST,OPTIONS\r\n(?:.+\r\n)*\r\nPOST, OPTIONS$/i);
});

test("curl sends a chunked file after 100 Continue, and several requests over one connection", async () => {
  const file = join(folder, "search.json");
  await writeFile(file, `{"name":${JSON.stringify("x".repeat(3_000_000))}}`);
  const sent = [...json, "--header", "expect: 100-continue", "--header", "transfer-encoding: chunked"];
  const seen = await curl(
    "--verbose",
    "--stderr",
    "-",
    ...sent,
    "--data-binary",
    `@${file}`,
    operation("connections/search"),
  );
  expect(seen).toContain("< HTTP/1.1 100 Continue");
  expect(seen).toContain("< HTTP/1.1 200 OK");
  const twice = [
    ...json,
    "--data",
    JSON.stringify({ connectionId: ACTIVE_CONNECTION_ID }),
    operation("connections/get"),
  ];
  const seenTwice = await curl("--verbose", "--stderr", "-", ...twice, operation("connections/get"));
  expect(seenTwice).toMatch(/Re-?using existing/);
  expect(seenTwice.match(/"name":"Shop to BigQuery"/g)).toHaveLength(2);
});
