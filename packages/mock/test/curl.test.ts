import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ACTIVE_CONNECTION_ID } from "@airbyte-web-backend/mock";
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
