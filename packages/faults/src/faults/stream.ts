import { bearerAuth, createClient } from "@airbyte-web-backend/client";
import { stream } from "@airbyte-web-backend/client/stream";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { workspace } from "../calls.ts";
import { credentials } from "../credentials.ts";
import type { Context, Fault } from "../fault.ts";
import type { Step } from "../server/fault-server.ts";
import {
  announce,
  byteByByte,
  close,
  drip,
  hang,
  inTurn,
  pause,
  reset,
  respond,
  untilReleased,
} from "../server/steps.ts";

const connections = [{ name: "first" }, { name: "second" }, { name: "third" }];
const whole = JSON.stringify({ connections });
/** Up to the middle of the second connection. */
const cut = whole.slice(0, whole.indexOf("second"));
/** Announces more bytes than the server sends. */
const begins = (text: string): Step => announce(9999, text);

/** Reads the stream and returns the names of its connections and of the error. The first connection releases the server. */
const takeAll =
  (enough = Number.POSITIVE_INFINITY) =>
  async ({ server, options }: Context): Promise<object> => {
    const auth = bearerAuth(credentials.bearerToken);
    const airbyte = createClient({ baseUrl: server.origin, auth, timeoutMs: 3_600_000 });
    const names: string[] = [];
    const connections: AsyncIterable<WebBackendConnectionRead> = stream(airbyte).connections.list(workspace, options);
    try {
      for await (const { name } of connections) {
        if (names.push(name) === 1) await server.release();
        if (names.length === enough) break;
      }
    } catch (error) {
      return { names, error: (error as Error).name };
    }
    return { names };
  };

/** Streamed lists. A stream is never retried after its first connection. */
export const streamFaults: readonly Fault[] = [
  {
    name: "a streamed list that arrives byte by byte",
    script: { responses: [byteByByte(whole)] },
    call: takeAll(),
    expect: { requests: 1, data: { names: ["first", "second", "third"] } },
  },
  ...Object.entries({ closed: close, reset }).flatMap(([how, step]): Fault[] => [
    {
      name: `a streamed list is ${how} after the first connection: not repeated`,
      script: { responses: [inTurn(begins(cut), untilReleased, step)] },
      call: takeAll(),
      expect: { requests: 1, data: { names: ["first"], error: "NetworkError" } },
    },
    {
      name: `a streamed list is ${how} before the first connection: repeated`,
      script: { responses: [inTurn(begins('{"connections":['), pause(40), step), respond({ body: whole })] },
      call: takeAll(),
      expect: { requests: 2, data: { names: ["first", "second", "third"] } },
    },
  ]),
  {
    name: "a streamed list that stops after the first connection",
    script: { responses: [inTurn(begins(cut), hang)] },
    options: { timeoutMs: 300 },
    beforeLimit: ({ server }) => server.released,
    call: takeAll(),
    expect: { requests: 1, data: { names: ["first"], error: "TimeoutError" }, hangsUp: true },
  },
  {
    name: "a streamed list that never ends: the caller breaks out of the loop",
    script: { responses: [inTurn(begins(cut), drip(" ", 10))] },
    call: takeAll(1),
    expect: { requests: 1, data: { names: ["first"] }, hangsUp: true },
  },
];
