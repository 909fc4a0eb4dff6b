import { readFileSync } from "node:fs";
import { type Airbyte, createClient, type NetworkError } from "@airbyte-web-backend/client";
import { describe, expect, test } from "vitest";
import { newConnection } from "../src/calls.ts";
import { type RecordedFailure, rebuild } from "../src/failures/failure.ts";

const table: RecordedFailure[] = JSON.parse(
  readFileSync(new URL("../recorded/failures.json", import.meta.url), "utf8"),
);
const failures = table.filter(({ cause }) => cause !== undefined);

/** Phases in which nothing of the request has left. */
const BEFORE: readonly string[] = ["before", "dns", "connect", "tls", "proxy"];

/** Where a request was certainly not sent, and the runtime says the same as when one was. */
const UNTOLD: Readonly<Record<string, readonly string[]>> = {
  // A reset is a reset. TLS says no phase in the codes of OpenSSL, and a server refuses a client's certificate after the handshake.
  node: [
    "a proxy that resets, http",
    "a proxy that resets, https",
    "no version of TLS in common",
    "a certificate of the client is asked for",
    "a port that speaks http",
    "reset in the handshake",
  ],
  bun: [
    "a proxy that closes, https",
    "a proxy that resets, https",
    "no version of TLS in common",
    "a certificate of the client is asked for",
    "a port that speaks http",
    "closed in the handshake",
    "reset in the handshake",
  ],
  deno: ["a certificate of the client is asked for"],
};

/** A client whose fetch fails like that. */
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

/** What the client makes of a write that failed like that. */
async function outcomeOf(row: RecordedFailure): Promise<Pick<NetworkError, "neverConnected" | "outcomeUnknown">> {
  const result = await failingLike(row).connections.create(newConnection).result();
  const { neverConnected, outcomeUnknown } = result.error as NetworkError;
  return { neverConnected, outcomeUnknown };
}

const name = ({ runtime, phase, situation }: RecordedFailure): string => `${runtime}, ${phase}: ${situation}`;
const certain = { neverConnected: true, outcomeUnknown: false };
const unknown = { neverConnected: false, outcomeUnknown: true };

describe("a write may have been done after", () => {
  const rows = failures.filter(({ phase, seen }) => seen || !BEFORE.includes(phase));
  test.each(rows.map((row) => [name(row), row] as const))("%s", async (_name, row) => {
    expect(await outcomeOf(row)).toEqual(unknown);
  });
});

describe("a write was certainly not done, or the runtime does not tell, after", () => {
  const rows = failures.filter(({ phase, seen }) => !seen && BEFORE.includes(phase));
  test.each(rows.map((row) => [name(row), row] as const))("%s", async (_name, row) => {
    const isTold = row.runtime !== "chromium" && !UNTOLD[row.runtime]?.includes(row.situation);
    expect(await outcomeOf(row)).toEqual(isTold ? certain : unknown);
  });
});

test("each runtime was recorded in each phase", () => {
  for (const runtime of ["node", "bun", "deno", "chromium"]) {
    const phases = new Set(table.filter((row) => row.runtime === runtime).map(({ phase }) => phase));
    expect([...phases].sort(), runtime).toEqual([...BEFORE, "sent", "headers", "body"].sort());
  }
});
