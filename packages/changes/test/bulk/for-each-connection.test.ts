import { AbortError } from "@airbyte-web-backend/client/errors";
import { WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import {
  type BulkProgress,
  type BulkResult,
  forEachConnection,
  listConnections,
  UnmatchedSelectionError,
} from "../../src/index.ts";
import { VERSIONS } from "../fakes.ts";
import { pause, startFake } from "./fakes.ts";

const workspaceId = WORKSPACE_ID;
const outcomesOf = ({ connections }: BulkResult): string[] => connections.map(({ outcome }) => outcome);
const namesOf = ({ connections }: BulkResult): string[] => connections.map(({ name }) => name);
const nothing = (): void => undefined;

describe.each(VERSIONS)("forEachConnection on %s", (version) => {
  const start = (connections = 4) => startFake(version, { connections });

  test.each<[string, object, string[]]>([
    ["all", {}, ["connection 0", "connection 1", "connection 2", "connection 3"]],
    [
      "a pattern and an exclusion",
      { names: ["connection *", "!* 2"] },
      ["connection 0", "connection 1", "connection 3"],
    ],
    ["an exclusion alone", { names: "!connection ?" }, []],
    ["a status", { statuses: ["inactive"] }, ["connection 1"]],
    ["where", { where: ({ name }: { name: string }) => name.endsWith("3") }, ["connection 3"]],
    ["all conditions at once", { names: "*", statuses: ["active"], where: () => false }, []],
  ])("selects by %s", async (_name, conditions, names) => {
    const { airbyte, mock } = start();
    await pause(airbyte, mock.state.connections[1]?.connectionId ?? "");
    const result = await forEachConnection(airbyte, { workspaceId, ...conditions }, nothing);
    expect(namesOf(result).toSorted()).toEqual(names);
  });

  test("selects by ids", async () => {
    const { airbyte, mock } = start();
    const connectionIds = mock.state.connections.slice(1, 3).map(({ connectionId }) => connectionId);
    const result = await forEachConnection(airbyte, { workspaceId, connectionIds }, nothing);
    expect(namesOf(result).toSorted()).toEqual(["connection 1", "connection 2"]);
  });

  test("selects from connections that were read before, without a request", async () => {
    const { airbyte, mock } = start();
    const connections = (await listConnections(airbyte, { workspaceId })).slice(1);
    const before = mock.calls.length;
    const result = await forEachConnection(airbyte, { workspaceId, connections, names: "!* 2" }, nothing);
    const rest = connections.map(({ name }) => name).filter((name) => name !== "connection 2");
    expect(namesOf(result)).toEqual(rest);
    expect(mock.calls).toHaveLength(before);
  });

  test("rejects patterns and ids that match nothing, before any work", async () => {
    const { airbyte } = start();
    const connectionIds = ["00000000-0000-4000-8000-000000000000"];
    const names = ["connection *", "!* 2", "Connection 1", "!Connection 1"];
    const work = () => expect.unreachable();
    const error = await forEachConnection(airbyte, { workspaceId, names, connectionIds }, work).catch((each) => each);
    expect(error).toBeInstanceOf(UnmatchedSelectionError);
    expect(error).toMatchObject({ workspaceId, unmatched: ["Connection 1", "!Connection 1", ...connectionIds] });
    expect(error.message).toBe(
      `no connection of workspace ${workspaceId} matches "Connection 1", "!Connection 1", "00000000-0000-4000-8000-000000000000"`,
    );
  });

  test("works on as many connections at a time as concurrency allows", async () => {
    for (const [concurrency, expected] of [
      [undefined, 4],
      [1, 1],
      [100, 7],
    ]) {
      let running = 0;
      let most = 0;
      await forEachConnection(
        start(7).airbyte,
        { workspaceId },
        async () => {
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setImmediate(resolve));
          running -= 1;
        },
        { concurrency },
      );
      expect(most).toBe(expected);
    }
  });

  test("reports the outcome, the result and the error of each connection", async () => {
    const { airbyte } = start();
    const lost = Object.assign(new Error("lost"), { outcomeUnknown: true });
    const broken = new TypeError("broken");
    const works: Record<string, () => unknown> = {
      "connection 0": () => ({ outcome: "unchanged", changes: [] }),
      "connection 1": () => ({ outcome: "created" }),
      "connection 2": () => Promise.reject(lost),
      "connection 3": () => {
        throw broken;
      },
    };
    const result = await forEachConnection(airbyte, { workspaceId }, ({ name }) => works[name]?.());
    expect(result).toEqual({
      workspaceId,
      connections: expect.arrayContaining([
        expect.objectContaining({
          name: "connection 0",
          outcome: "unchanged",
          result: { outcome: "unchanged", changes: [] },
        }),
        expect.objectContaining({ name: "connection 1", outcome: "changed", result: { outcome: "created" } }),
        expect.objectContaining({ name: "connection 2", outcome: "unknown", error: lost, message: "lost" }),
        expect.objectContaining({ name: "connection 3", outcome: "failed", error: broken, message: "broken" }),
      ]),
      counts: { changed: 1, unchanged: 1, failed: 1, unknown: 1, skipped: 0 },
    });
  });

  test("an abort ends the work in progress, and skips the rest", async () => {
    const { airbyte, mock } = start();
    const stop = new AbortController();
    mock.faults.always("connections/update", { hang: true });
    const untilSent = async (): Promise<void> => {
      while (mock.calls.every(({ operation }) => operation !== "webBackendUpdateConnection")) {
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    void untilSent().then(() => stop.abort(new Error("enough")));
    const works = [
      () => Promise.resolve({ outcome: "unchanged" }),
      (connectionId: string, signal: AbortSignal) => pause(airbyte, connectionId, signal),
      (_: string, signal: AbortSignal) =>
        new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    ];
    const result = await forEachConnection(
      airbyte,
      { workspaceId },
      ({ connectionId }, { signal }): unknown => works.shift()?.(connectionId, signal) ?? expect.unreachable(),
      { concurrency: 2, signal: stop.signal },
    );
    // The second is unknown, because the write was sent. Nobody knows what the third did before.
    expect(outcomesOf(result)).toEqual(["unchanged", "unknown", "failed", "skipped"]);
  });

  test("rejects if the signal is aborted before the list is read", async () => {
    await expect(
      forEachConnection(start().airbyte, { workspaceId }, nothing, { signal: AbortSignal.abort() }),
    ).rejects.toThrow(AbortError);
  });

  test("reports progress after each connection", async () => {
    const progress: BulkProgress[] = [];
    const result = await forEachConnection(start().airbyte, { workspaceId }, nothing, {
      onProgress: (each) => void progress.push(each),
    });
    expect(progress.map(({ done, total }) => [done, total])).toEqual([1, 2, 3, 4].map((done) => [done, 4]));
    expect(progress.map(({ latest }) => latest)).toEqual(result.connections);
  });

  test("an error of onProgress changes no result", async () => {
    const onProgress = () => {
      throw new Error("the display is gone");
    };
    const { counts } = await forEachConnection(start().airbyte, { workspaceId }, nothing, { onProgress });
    expect(counts).toMatchObject({ changed: 4, skipped: 0 });
  });

  test("resuming keeps the finished connections, and reports a connection that is gone as failed", async () => {
    const { airbyte, mock } = start();
    const failing = ({ name }: { name: string }) => {
      if (name >= "connection 2") throw new Error("not yet");
      return name;
    };
    const first = await forEachConnection(airbyte, { workspaceId }, failing);
    mock.state.connections = mock.state.connections.filter(({ name }) => name !== "connection 3");
    const second = await forEachConnection(airbyte, first, ({ name }) => `${name} again`);
    expect(second.connections).toEqual([
      ...first.connections.filter(({ outcome }) => outcome === "changed"),
      expect.objectContaining({ name: "connection 2", outcome: "changed", result: "connection 2 again" }),
      expect.objectContaining({ name: "connection 3", outcome: "failed", error: expect.any(UnmatchedSelectionError) }),
    ]);
  });
});
