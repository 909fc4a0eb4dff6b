import { readFileSync } from "node:fs";
import { type Airbyte, createClient, type NetworkError } from "@airbyte-web-backend/client";
import { describe, expect, test } from "vitest";
import { newConnection } from "../src/calls.ts";
import { type RecordedFailure, rebuild } from "../src/recorder/failure.ts";

const table: RecordedFailure[] = JSON.parse(
  readFileSync(new URL("../recorded/failures.json", import.meta.url), "utf8"),
);
const failures = table.filter(({ cause }) => cause !== undefined);

/** Phases before the request is sent. */
const BEFORE: readonly string[] = ["before", "dns", "connect", "tls", "proxy"];

/** No request was sent, but the runtime reports the same error as when one was. */
const UNREPORTED: Readonly<Record<string, readonly string[]>> = {
  // The codes of OpenSSL name no phase, and a server refuses a client certificate after the handshake.
  node: [
    "a proxy that resets, http",
    "a proxy that resets, https",
    "no common TLS version",
    "a client certificate is required",
    "plain HTTP on the port",
    "reset during the handshake",
  ],
  bun: [
    "a proxy that closes, https",
    "a proxy that resets, https",
    "no common TLS version",
    "a client certificate is required",
    "plain HTTP on the port",
    "closed during the handshake",
    "reset during the handshake",
  ],
  deno: ["a client certificate is required"],
};

/** A client whose fetch fails as recorded. */
function failingLike({ cause, phase }: RecordedFailure): Airbyte {
  const error = rebuild(cause as NonNullable<typeof cause>);
  return createClient({
    baseUrl: "http://airbyte.example",
    maxRetries: 0,
    fetch: async () => {
      if (phase !== "body") throw error;
      return new Response(new ReadableStream({ start: (controller) => controller.error(error) }));
    },
  });
}

/** How the client classifies a write that fails as recorded. */
async function outcomeOf(row: RecordedFailure): Promise<Pick<NetworkError, "neverConnected" | "outcomeUnknown">> {
  const result = await failingLike(row).connections.create(newConnection).result();
  const { neverConnected, outcomeUnknown } = result.error as NetworkError;
  return { neverConnected, outcomeUnknown };
}

const name = ({ runtime, phase, situation }: RecordedFailure): string => `${runtime}, ${phase}: ${situation}`;
const certain = { neverConnected: true, outcomeUnknown: false };
const unknown = { neverConnected: false, outcomeUnknown: true };

describe("the server may have acted on a write after", () => {
  const rows = failures.filter(({ phase, seen }) => seen || !BEFORE.includes(phase));
  test.each(rows.map((row) => [name(row), row] as const))("%s", async (_name, row) => {
    expect(await outcomeOf(row)).toEqual(unknown);
  });
});

describe("the server has not acted on a write, if the runtime says so, after", () => {
  const rows = failures.filter(({ phase, seen }) => !seen && BEFORE.includes(phase));
  test.each(rows.map((row) => [name(row), row] as const))("%s", async (_name, row) => {
    const isReported = row.runtime !== "chromium" && !UNREPORTED[row.runtime]?.includes(row.situation);
    expect(await outcomeOf(row)).toEqual(isReported ? certain : unknown);
  });
});

test("the table has each runtime in each phase", () => {
  for (const runtime of ["node", "bun", "deno", "chromium"]) {
    const phases = new Set(table.filter((row) => row.runtime === runtime).map(({ phase }) => phase));
    expect([...phases].sort(), runtime).toEqual([...BEFORE, "sent", "headers", "body"].sort());
  }
});
