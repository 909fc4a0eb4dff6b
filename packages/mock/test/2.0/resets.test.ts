import { ACTIVE_CONNECTION_ID, INACTIVE_CONNECTION_ID, RUNNING_CONNECTION_ID } from "@airbyte-web-backend/mock";
import type { AirbyteStreamConfigurationRead } from "@airbyte-web-backend/schema/2.0";
import { describe, expect, test } from "vitest";
import { get, update } from "./connections.ts";
import { type Mock20, makeMock, nowMs, send } from "./make-mock.ts";

describe("resets and refreshes", () => {
  const jobOf = (mock: Mock20) => mock.state.jobs.at(-1);
  const select = async (
    mock: Mock20,
    connectionId: string,
    change: (config: AirbyteStreamConfigurationRead, name: string) => object,
  ) => {
    const { syncCatalog } = await get(mock, connectionId);
    return {
      connectionId,
      syncCatalog: {
        streams: syncCatalog.streams.map(({ stream, config }) => ({
          stream,
          config: { ...config, ...(config && change(config, stream?.name ?? "")) },
        })),
      },
    };
  };

  test("selecting one more stream refreshes that stream at a destination that can", async () => {
    const mock = makeMock();
    const body = await select(mock, ACTIVE_CONNECTION_ID, (_config, name) =>
      name === "countries" ? { selected: true } : {},
    );
    expect((await update(mock, body)).body.isSyncing).toBe(false);
    expect(jobOf(mock)).toMatchObject({
      connectionId: ACTIVE_CONNECTION_ID,
      status: "pending",
      createdAtSeconds: nowMs / 1000,
      later: { kind: "refresh", streams: [{ name: "countries", namespace: "public" }] },
    });
    expect(await get(mock, ACTIVE_CONNECTION_ID)).toMatchObject({ isSyncing: true, latestSyncJobStatus: "pending" });
    const streams = [{ name: "countries", namespace: "public" }];
    const jobId = jobOf(mock)?.jobId;
    expect(mock.resets).toEqual([{ connectionId: ACTIVE_CONNECTION_ID, kind: "refresh", streams, jobId }]);
  });

  test("a destination that cannot refresh loses the data: a reset, which reads do not show", async () => {
    const mock = makeMock();
    const body = await select(mock, INACTIVE_CONNECTION_ID, () => ({ selected: true }));
    await update(mock, body);
    expect(jobOf(mock)).toMatchObject({ kind: "reset", later: { streams: [{ name: "Products" }] } });
    expect(jobOf(mock)?.later).not.toHaveProperty("kind");
    expect((await get(mock, INACTIVE_CONNECTION_ID)).isSyncing).toBe(false);
    expect(mock.resets).toMatchObject([{ kind: "reset", streams: [{ name: "Products" }] }]);
  });

  test.each<[string, object, boolean]>([
    ["the sync mode", { syncMode: "full_refresh" }, true],
    ["the destination sync mode", { destinationSyncMode: "append" }, true],
    ["the cursor", { cursorField: ["created_at"] }, true],
    ["the key", { primaryKey: [["email"]] }, true],
    ["nothing", {}, false],
  ])("a change of %s counts", async (_name, change, resets) => {
    const mock = makeMock();
    const before = mock.state.jobs.length;
    const body = await select(mock, ACTIVE_CONNECTION_ID, (_config, name) => (name === "users" ? change : {}));
    await update(mock, body);
    expect(mock.state.jobs.length - before).toBe(resets ? 1 : 0);
    if (resets) expect(jobOf(mock)?.later?.streams).toEqual([{ name: "users", namespace: "public" }]);
  });

  test("a running job is cancelled", async () => {
    const mock = makeMock();
    await update(mock, await select(mock, RUNNING_CONNECTION_ID, () => ({ selected: true })));
    expect(mock.state.jobs.find(({ jobId }) => jobId === 6)?.status).toBe("cancelled");
  });

  test("a connection that was deleted for good cannot reset: 500, and what the update wrote stays", async () => {
    const mock = makeMock();
    await send(mock, "connections/delete", { connectionId: ACTIVE_CONNECTION_ID });
    const body = await select(mock, ACTIVE_CONNECTION_ID, () => ({ selected: true }));
    expect((await update(mock, { ...body, name: "written" })).status).toBe(500);
    expect((await get(mock, ACTIVE_CONNECTION_ID)).name).toBe("written");
  });
});
