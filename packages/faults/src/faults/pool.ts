import { create, list, warmUp } from "../calls.ts";
import type { Context, Fault } from "../fault.ts";
import type { Step } from "../server/fault-server.ts";
import {
  close,
  goDown,
  inTurn,
  json,
  noConnections,
  ok,
  pause,
  reset,
  respond,
  stopReading,
  untilReleased,
} from "../server/steps.ts";

/** A call whose connection the server closes afterwards, and time for the client to notice. */
const warmUpAndLose = async (context: Context): Promise<void> => {
  await warmUp(context);
  const isOpen = async (): Promise<boolean> => (await context.server.seen()).server.openConnections.length > 0;
  for (let tries = 0; tries < 100 && (await isOpen()); tries++) await context.sleep(20);
  await context.sleep(50);
};

const brokenWrite = { error: "NetworkError", neverConnected: false, outcomeUnknown: true, attempts: 1 } as const;

/**
 * Chromium repeats a request itself, also a write, when a connection that it used before ends before the response begins.
 * A page can neither notice nor prevent that. It is the one exception to the promise that no write is repeated.
 */
const repeatedWrite = { chromium: { error: undefined, data: noConnections, requests: 2, carriedBy: [1, 1, 2] } };
/** Deno repeats a request with a string as its body, which only calls that may be repeated have there. */
const repeatedRead = { chromium: { attempts: 1 }, deno: { attempts: 1 } };

/** The server ends the connection after it has received a second request on it. */
const onNextRequest = (name: string, step: Step): Fault[] => [
  {
    name: `a pooled connection is ${name} as the next request arrives, a read`,
    script: { responses: [ok, step, ok] },
    before: warmUp,
    expect: { requests: 2, attempts: 2, data: noConnections, carriedBy: [1, 1, 2] },
    on: repeatedRead,
  },
  {
    name: `a pooled connection is ${name} as the next request arrives, a read without retries`,
    script: { responses: [ok, step, ok] },
    options: { maxRetries: 0 },
    before: warmUp,
    expect: { ...brokenWrite, outcomeUnknown: false, requests: 1, carriedBy: [1, 1] },
    on: repeatedWrite,
  },
  {
    name: `a pooled connection is ${name} as the next request arrives, a write`,
    script: { responses: [ok, step, ok] },
    before: warmUp,
    call: create,
    expect: { ...brokenWrite, requests: 1, carriedBy: [1, 1] },
    on: repeatedWrite,
  },
  {
    name: `a pooled connection is ${name} during the next response, a write`,
    script: { responses: [ok, inTurn(({ write }) => write("HTTP/1.1 200 OK\r\nconte"), pause(40), step), ok] },
    before: warmUp,
    call: create,
    expect: { ...brokenWrite, requests: 1, carriedBy: [1, 1] },
    // Chromium takes a truncated head for a 200 without a body.
    on: step === close ? { chromium: { error: "ParseError", neverConnected: undefined } } : repeatedWrite,
  },
];

const idle = (name: string, step: Step): Fault[] =>
  [list, create].map((call) => ({
    name: `a pooled connection was ${name} while idle, a ${call === list ? "read" : "write"}`,
    script: { responses: [inTurn(ok, pause(10), step), ok] },
    before: warmUpAndLose,
    call,
    expect: { requests: 1, data: noConnections, carriedBy: [1, 2] },
  }));

/** Releases the server once the client has sent its request. */
const releaseWhenSent = async ({ server, sleep }: Context): Promise<void> => {
  await sleep(100);
  await server.release();
};

const comeUp = ({ server }: Context): Promise<void> => server.comeUp();

export const poolFaults: readonly Fault[] = [
  {
    name: "a pooled connection is used again",
    script: { responses: [ok] },
    before: warmUp,
    call: create,
    expect: { requests: 1, data: noConnections, carriedBy: [1, 1] },
  },
  ...idle("closed", close),
  ...idle("reset", reset),
  ...onNextRequest("closed", close),
  ...onNextRequest("reset", reset),
  {
    // The request is in the kernel of the server, which never reads it.
    name: "a pooled connection is reset with the next request unread, a write",
    script: { responses: [inTurn(stopReading, ok, untilReleased, reset), ok] },
    before: warmUp,
    meanwhile: releaseWhenSent,
    call: create,
    expect: { ...brokenWrite, requests: 0, carriedBy: [1] },
    on: { chromium: { ...repeatedWrite.chromium, requests: 1, carriedBy: [1, 2] } },
  },
  {
    name: "a pooled connection is reset with the next request unread, a read",
    script: { responses: [inTurn(stopReading, ok, untilReleased, reset), ok] },
    before: warmUp,
    meanwhile: releaseWhenSent,
    expect: { requests: 1, attempts: 2, data: noConnections, carriedBy: [1, 2] },
    on: repeatedRead,
  },
  {
    name: "a response with connection: close, then another call",
    script: { responses: [inTurn(respond({ headers: { connection: "close" }, body: "{}" }), close), ok] },
    before: warmUp,
    call: create,
    expect: { requests: 1, data: noConnections, carriedBy: [1, 2] },
  },
  {
    name: "the server restarts between two calls, a write",
    script: { responses: [ok] },
    before: async (context) => {
      await warmUp(context);
      await context.server.goDown();
      await context.server.comeUp();
      await context.sleep(30);
    },
    call: create,
    expect: { requests: 1, data: noConnections, carriedBy: [1, 2] },
  },
  {
    name: "the server restarts during a read",
    script: { responses: [goDown(Number.POSITIVE_INFINITY), ok] },
    inWait: [comeUp],
    random: 0,
    expect: { requests: 2, data: noConnections, waitsMs: [250] },
  },
  {
    name: "the server restarts during a write",
    script: { responses: [goDown(60), ok] },
    random: 0,
    call: create,
    expect: { ...brokenWrite, requests: 1 },
  },
  {
    name: "the server is down for a while: retries a write",
    script: { responses: [ok] },
    before: ({ server }) => server.goDown(),
    inWait: [comeUp],
    random: 0,
    call: create,
    expect: { requests: 1, attempts: 2, data: noConnections, waitsMs: [250] },
    skip: { chromium: "a page cannot recognize a refused connection, so it does not retry the write" },
  },
  {
    name: "the server responds with 503 and is down for a while: retries a read",
    script: { responses: [json(503, {}), ok] },
    inWait: [({ server }) => server.goDown(), comeUp],
    random: 0,
    expect: { requests: 2, attempts: 3, data: noConnections, waitsMs: [250, 500] },
  },
];
