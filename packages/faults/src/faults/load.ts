import { workspace } from "../calls.ts";
import type { Context, Fault } from "../fault.ts";
import type { Step } from "../server/fault-server.ts";
import { json, ok } from "../server/steps.ts";

/** Responds with 503 to the first request of every tenth call; the body holds the number of the call. */
const everyTenthFailsOnce = (): Step => {
  const seen = new Set<string>();
  return (exchange) => {
    const { body } = exchange.request;
    const fails = /0"\}$/.test(body) && !seen.has(body);
    seen.add(body);
    return (fails ? json(503, {}) : ok)(exchange);
  };
};

/** Starts so many calls at once and counts the outcomes. */
const callsAtOnce =
  (count: number) =>
  async ({ airbyte, options }: Context): Promise<object> => {
    const results = await Promise.all(
      Array.from({ length: count }, (_, index) =>
        airbyte.connections.list({ ...workspace, workspaceId: `call ${index}` }, options).result(),
      ),
    );
    const names = results.map((result) => (result.ok ? "ok" : result.error.name));
    return {
      ok: names.filter((name) => name === "ok").length,
      ServerError: names.filter((name) => name === "ServerError").length,
    };
  };

export const loadFaults: readonly Fault[] = [
  {
    name: "1,000 calls at once, a tenth fails once",
    script: () => ({ responses: [everyTenthFailsOnce()] }),
    call: callsAtOnce(1_000),
    expect: { requests: 1_100, data: { ok: 1_000, ServerError: 0 } },
  },
  {
    // The budget of 500 tokens pays for 100 retries, whichever of the 200 calls uses them.
    name: "200 calls at once, all fail: the retry budget bounds the requests",
    script: { responses: [json(503, {})] },
    call: callsAtOnce(200),
    expect: { requests: 300, data: { ok: 0, ServerError: 200 } },
  },
];
