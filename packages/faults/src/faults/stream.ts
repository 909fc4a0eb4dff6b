import { bearerAuth, createClient } from "@airbyte-web-backend/client";
import { stream } from "@airbyte-web-backend/client/stream";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { workspace } from "../calls.ts";
import { credentials } from "../credentials.ts";
import type { Fault, Stage } from "../fault.ts";
import type { Step } from "../fault-server.ts";
import { answer, close, drip, hang, head, inTurn, json, pause, raw, reset } from "../steps.ts";

const connections = [{ name: "first" }, { name: "second" }, { name: "third" }];
const whole = JSON.stringify({ connections });
/** Up to the middle of the second connection. */
const cut = whole.slice(0, whole.indexOf("second"));
/** The head of an answer that is longer than what comes of it. */
const beginning = raw(head({ headers: { "content-type": "application/json", "content-length": "9999" } }));
const begins = (text: string): Step => inTurn(beginning, raw(text), pause(40));

/** Takes connections one by one, and tells which came and what the end was. */
const takeAll =
  (enough = Number.POSITIVE_INFINITY) =>
  async ({ server, options }: Stage): Promise<object> => {
    const airbyte = createClient({ baseUrl: server.origin, auth: bearerAuth(credentials.bearerToken) });
    const names: string[] = [];
    const connections: AsyncIterable<WebBackendConnectionRead> = stream(airbyte).connections.list(workspace, options);
    try {
      for await (const { name } of connections) {
        names.push(name);
        if (names.length === enough) break;
      }
    } catch (error) {
      return { names, error: (error as Error).name };
    }
    return { names };
  };

/** Lists that are taken one connection at a time: what was handed on is never handed on again. */
export const streamFaults: readonly Fault[] = [
  {
    name: "a streamed list in good order",
    script: { answers: [answer({ body: whole })] },
    call: takeAll(),
    expect: { requests: 1, data: { names: ["first", "second", "third"] } },
  },
  {
    name: "a streamed list that comes byte by byte",
    script: {
      answers: [
        inTurn(
          raw(head({ headers: { "content-length": String(whole.length) } })),
          ...[...whole].map((character) => inTurn(raw(character), pause(1))),
        ),
      ],
    },
    call: takeAll(),
    expect: { requests: 1, data: { names: ["first", "second", "third"] } },
  },
  ...Object.entries({ closed: close, reset }).flatMap(([how, step]): Fault[] => [
    {
      name: `a streamed list is ${how} after the first connection: not repeated`,
      script: { answers: [inTurn(begins(cut), step)] },
      call: takeAll(),
      expect: { requests: 1, data: { names: ["first"], error: "NetworkError" } },
    },
    {
      name: `a streamed list is ${how} before the first connection: repeated`,
      script: { answers: [inTurn(begins('{"connections":['), step), answer({ body: whole })] },
      call: takeAll(),
      expect: { requests: 2, data: { names: ["first", "second", "third"] } },
    },
  ]),
  {
    name: "a streamed list that stops after the first connection",
    script: { answers: [inTurn(begins(cut), hang)] },
    options: { timeoutMs: 300 },
    call: takeAll(),
    expect: { requests: 1, data: { names: ["first"], error: "TimeoutError" }, hangsUp: true },
  },
  {
    name: "a streamed list that never ends, left after the first connection",
    script: { answers: [inTurn(begins(cut), drip(" ", 10))] },
    call: takeAll(1),
    expect: { requests: 1, data: { names: ["first"] }, hangsUp: true },
  },
  {
    name: "a streamed list that turns into no JSON after the first connection",
    script: { answers: [answer({ body: `${cut}oops` })] },
    call: takeAll(),
    expect: { requests: 1, data: { names: ["first"], error: "ParseError" } },
  },
  {
    name: "a streamed list, 503 twice, then well",
    script: { answers: [json(503, {}), json(503, {}), answer({ body: whole })] },
    call: takeAll(),
    expect: { requests: 3, data: { names: ["first", "second", "third"] } },
  },
];
