import { workspace } from "../calls.ts";
import type { Fault, Stage } from "../fault.ts";
import type { Step } from "../fault-server.ts";
import { json } from "../steps.ts";
import { ok } from "../well-behaved.ts";

/** Fails for every tenth body; the call's number is in its body. */
const everyTenthFails = (fails: (calls: number) => boolean): Step => {
  const counts = new Map<string, number>();
  return (exchange) => {
    const { body } = exchange.request;
    const seen = (counts.get(body) ?? 0) + 1;
    counts.set(body, seen);
    const isTenth = /0"\}$/.test(body);
    return (isTenth && fails(seen) ? json(503, {}) : ok)(exchange);
  };
};

/** So many calls at once, and how many of them failed how. */
const callsAtOnce =
  (count: number) =>
  async ({ airbyte, options }: Stage): Promise<object> => {
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
    script: () => ({ answers: [everyTenthFails((seen) => seen === 1)] }),
    call: callsAtOnce(1_000),
    expect: { requests: 1_100, data: { ok: 1_000, ServerError: 0 } },
  },
  {
    name: "1,000 calls at once, a tenth fails for ever, no retries",
    script: () => ({ answers: [everyTenthFails(() => true)] }),
    options: { maxRetries: 0 },
    call: callsAtOnce(1_000),
    expect: { requests: 1_000, data: { ok: 900, ServerError: 100 } },
  },
  {
    // 500 tokens pay for 100 retries, whoever of the 200 calls gets them.
    name: "200 calls against a server in trouble: the budget for retries is spent",
    script: { answers: [json(503, {})] },
    call: callsAtOnce(200),
    expect: { requests: 300, data: { ok: 0, ServerError: 200 } },
  },
  {
    name: "a client made with with() shares the budget",
    script: { answers: [json(503, {})] },
    call: async (stage) => {
      const first = await callsAtOnce(100)({ ...stage, airbyte: stage.airbyte.with({ maxRetries: 1 }) });
      const second = await callsAtOnce(10)({ ...stage, airbyte: stage.airbyte.with({ maxRetries: 1 }) });
      return [first, second];
    },
    expect: {
      requests: 210,
      data: [
        { ok: 0, ServerError: 100 },
        { ok: 0, ServerError: 10 },
      ],
    },
  },
];
