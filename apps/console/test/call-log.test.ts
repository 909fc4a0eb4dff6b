import { createClient } from "@airbyte-web-backend/client";
import { createMockCore, type Fault, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { CallLog, type LoggedCall, withCallLog } from "../src/calls/call-log.ts";

const workspaceId = WORKSPACE_ID;

function prepare(fault?: Fault) {
  const mock = createMockCore();
  if (fault) mock.faults.next("*", fault);
  const log = new CallLog();
  const airbyte = withCallLog(createClient({ baseUrl: "http://localhost:8000", fetch: mock.fetch }), log);
  return { airbyte, log, mock };
}

describe("the call log", () => {
  test("has the attempts of a call in order with the waits", async () => {
    const { airbyte, log } = prepare({ status: 503 });
    const states: string[] = [];
    log.subscribe(() => states.push(log.get()[0]?.state ?? ""));
    await airbyte.workspaces.getState({ workspaceId });
    const [call] = log.get();
    expect(call).toMatchObject({ operation: "webBackendGetWorkspaceState", state: "done" });
    expect(call?.attempts.map(({ outcome }) => outcome)).toEqual([503, 200]);
    expect(call?.attempts[0]?.retryDelayMs).toBeGreaterThan(0);
    expect(call?.attempts[1]?.retryDelayMs).toBeUndefined();
    expect([...new Set(states)]).toEqual(["sending", "waiting", "done"]);
  });

  test("separates concurrent calls of one operation", async () => {
    const { airbyte, log } = prepare({ status: 503 });
    await Promise.all([1, 2, 3].map(() => airbyte.workspaces.getState({ workspaceId })));
    expect(
      log
        .get()
        .map(({ attempts }) => attempts.length)
        .sort(),
    ).toEqual([1, 1, 2]);
    expect(new Set(log.get().map(({ id }) => id)).size).toBe(3);
  });

  test.each<[string, Fault, Partial<LoggedCall>, unknown]>([
    ["a web page in place of JSON", { html: true, status: 200 }, { state: "failed" }, 200],
    ["a refusal", { status: 401 }, { state: "failed" }, 401],
    ["no connection", { networkError: true, times: 3 }, { state: "failed" }, "NetworkError"],
  ])("has the error of a call: %s", async (_name, fault, expected, outcome) => {
    const { airbyte, log } = prepare(fault);
    const result = await airbyte.workspaces.getState({ workspaceId }).result();
    const [call] = log.get();
    expect(call).toMatchObject({ ...expected, message: result.ok ? "" : result.error.message });
    expect(call?.attempts.at(-1)?.outcome).toBe(outcome);
  });

  test("has an aborted call", async () => {
    const { airbyte, log } = prepare({ hang: true });
    const controller = new AbortController();
    const call = airbyte.workspaces.getState({ workspaceId }, { signal: controller.signal }).result();
    await expect.poll(() => log.get()[0]?.state).toBe("sending");
    controller.abort();
    await call;
    expect(log.get()[0]?.state).toBe("aborted");
  });

  test("keeps pending calls when it is cleared, and at most 200", async () => {
    const { airbyte, log, mock } = prepare();
    for (let call = 0; call < 205; call += 1) await airbyte.workspaces.getState({ workspaceId });
    expect(log.get()).toHaveLength(200);
    mock.faults.next("*", { hang: true });
    const controller = new AbortController();
    const open = airbyte.workspaces.getState({ workspaceId }, { signal: controller.signal }).result();
    await expect.poll(() => log.get()[0]?.state).toBe("sending");
    log.clear();
    expect(log.get().map(({ state }) => state)).toEqual(["sending"]);
    controller.abort();
    await open;
  });
});
