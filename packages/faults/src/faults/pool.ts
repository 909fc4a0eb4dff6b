import { create, list, operationOf } from "../calls.ts";
import type { Fault, Stage } from "../fault.ts";
import type { Step } from "../fault-server.ts";
import { answer, close, goDown, inTurn, json, pause, reset, stopReading } from "../steps.ts";
import { noConnections, ok } from "../well-behaved.ts";

/** A call that leaves a connection in the pool. */
const warmUp = async (stage: Stage): Promise<void> => void (await list(stage));

/** A call whose connection the server ends afterwards, and time to notice it. */
const warmUpAndLose = async (stage: Stage): Promise<void> => {
  await list(stage);
  const isOpen = async (): Promise<boolean> => (await stage.server.seen()).server.openConnections.length > 0;
  for (let tries = 0; tries < 100 && (await isOpen()); tries++) await stage.sleep(20);
  await stage.sleep(50);
};

const brokenWrite = {
  error: "NetworkError",
  neverConnected: false,
  outcomeUnknown: true,
  attempts: 1,
  operation: operationOf.create,
} as const;

/**
 * When a connection that was used before ends before its answer has begun, Chromium sends the request again over another
 * one, be it a write. A page can neither see nor forbid it: the one hole in the promise that no write is done twice.
 */
const repeatedWrite = { chromium: { error: undefined, data: noConnections, requests: 2, carriedBy: [1, 1, 2] } };
const repeatedRead = { chromium: { attempts: 1 } };

/** Breaks the connection when the second request comes over it: the server has seen that request. */
const onNextRequest = (name: string, step: Step): Fault[] => [
  {
    name: `a pooled connection is ${name} as the next request arrives, a read`,
    script: { answers: [ok, step, ok] },
    before: warmUp,
    expect: { requests: 2, attempts: 2, data: noConnections, carriedBy: [1, 1, 2] },
    on: repeatedRead,
  },
  {
    name: `a pooled connection is ${name} as the next request arrives, a write`,
    script: { answers: [ok, step, ok] },
    before: warmUp,
    call: create,
    expect: { ...brokenWrite, requests: 1, carriedBy: [1, 1] },
    on: repeatedWrite,
  },
  {
    name: `a pooled connection is ${name} amid the next answer, a write`,
    script: { answers: [ok, inTurn(({ write }) => write("HTTP/1.1 200 OK\r\nconte"), pause(40), step), ok] },
    before: warmUp,
    call: create,
    expect: { ...brokenWrite, requests: 1, carriedBy: [1, 1] },
    // A head that ends too early is one to Chromium, a 200 with no body.
    on: step === close ? { chromium: { error: "ParseError", neverConnected: undefined } } : repeatedWrite,
  },
];

const idle = (name: string, step: Step): Fault[] =>
  [list, create].map((call) => ({
    name: `a pooled connection was ${name} while idle, a ${call === list ? "read" : "write"}`,
    script: { answers: [inTurn(ok, pause(10), step), ok] },
    before: warmUpAndLose,
    call,
    expect: { requests: 1, data: noConnections, carriedBy: [1, 2] },
  }));

const comeUp = ({ server }: Stage): Promise<void> => server.comeUp();

export const poolFaults: readonly Fault[] = [
  {
    name: "a pooled connection is used again",
    script: { answers: [ok] },
    before: warmUp,
    call: create,
    expect: { requests: 1, data: noConnections, carriedBy: [1, 1] },
  },
  ...idle("closed", close),
  ...idle("reset", reset),
  ...onNextRequest("closed", close),
  ...onNextRequest("reset", reset),
  {
    // The request sits in the kernel of a server that has given up on the connection. Only the server knows that.
    name: "a pooled connection is reset with the next request unread, a write",
    script: { answers: [inTurn(stopReading, ok, pause(400), reset), ok] },
    before: warmUp,
    call: create,
    expect: { ...brokenWrite, requests: 0, carriedBy: [1] },
    on: { chromium: { ...repeatedWrite.chromium, requests: 1, carriedBy: [1, 2] } },
  },
  {
    name: "a pooled connection is reset with the next request unread, a read",
    script: { answers: [inTurn(stopReading, ok, pause(400), reset), ok] },
    before: warmUp,
    expect: { requests: 1, attempts: 2, data: noConnections, carriedBy: [1, 2] },
    on: repeatedRead,
  },
  {
    name: "an answer that says connection: close, then another call",
    script: { answers: [inTurn(answer({ headers: { connection: "close" }, body: "{}" }), close), ok] },
    before: warmUp,
    call: create,
    expect: { requests: 1, data: noConnections, carriedBy: [1, 2] },
  },
  {
    name: "the server restarts between two calls, a write",
    script: { answers: [ok] },
    before: async (stage) => {
      await list(stage);
      await stage.server.goDown();
      await stage.server.comeUp();
      await stage.sleep(30);
    },
    call: create,
    expect: { requests: 1, data: noConnections, carriedBy: [1, 2] },
  },
  {
    name: "the server restarts amid a read",
    script: { answers: [goDown(Number.POSITIVE_INFINITY), ok] },
    inWait: [comeUp],
    random: 0,
    expect: { requests: 2, data: noConnections, waitsMs: [250] },
  },
  {
    name: "the server restarts amid a write",
    script: { answers: [goDown(60), ok] },
    random: 0,
    call: create,
    expect: { ...brokenWrite, requests: 1 },
  },
  {
    name: "the server is away for a while, a write waits for it",
    script: { answers: [ok] },
    before: ({ server }) => server.goDown(),
    inWait: [comeUp],
    random: 0,
    call: create,
    expect: { requests: 1, attempts: 2, data: noConnections, waitsMs: [250] },
    leftOut: { chromium: "a page cannot tell that the server is away, so a write is not repeated" },
  },
  {
    name: "the server answers 503 and goes away for a while",
    script: { answers: [json(503, {}), ok] },
    inWait: [({ server }) => server.goDown(), comeUp],
    random: 0,
    expect: { requests: 2, attempts: 3, data: noConnections, waitsMs: [250, 500] },
  },
];
