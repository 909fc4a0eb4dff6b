import {
  type AnyAirbyte,
  changeLines,
  dryRun,
  ensure,
  modify,
  refreshCatalog,
  updateBody,
} from "@airbyte-web-backend/changes";
import { NotFoundError } from "@airbyte-web-backend/client/errors";
import {
  BIGQUERY_DESTINATION_ID,
  FAILING_CONNECTION_ID as FAILING_ID,
  INACTIVE_CONNECTION_ID as INACTIVE_ID,
  RUNNING_CONNECTION_ID as RUNNING_ID,
  STRIPE_SOURCE_ID,
} from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { createAirbyte, createFake, type Fake, start, VERSIONS, type Version, writesOf } from "./fakes.ts";

const WANTED = {
  name: "Planned",
  sourceId: STRIPE_SOURCE_ID,
  destinationId: BIGQUERY_DESTINATION_ID,
  status: "active",
} as const;

/** Runs a program as a dry run and for real. */
async function both(version: Version, program: (airbyte: AnyAirbyte) => Promise<unknown>) {
  const [planned, real] = [createFake(version), createFake(version)];
  const plan = dryRun(createAirbyte(version, planned));
  const before = planned.snapshot();
  await program(plan);
  expect(planned.snapshot()).toEqual(before);
  expect(writesOf(planned)).toEqual([]);
  await program(createAirbyte(version, real));
  return { plan, sent: requestsOf(real) };
}

function requestsOf({ calls }: Fake): object[] {
  const writes = calls.filter(({ operation }) => /Update|Create/.test(operation ?? ""));
  return writes.map(({ operation, body }) => ({ operation, body }));
}

/** As JSON, which has no undefined properties. */
function sentAs(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe.each(VERSIONS)("dryRun() on %s", (version) => {
  test("records the request that modify() would send, and the changes", async () => {
    const { plan, sent } = await both(version, (airbyte) =>
      modify(airbyte, FAILING_ID, () => ({ status: "inactive", prefix: "raw_" })),
    );
    expect(sentAs(plan.requests)).toEqual(sent);
    const [planned] = plan.changes();
    expect(planned).toMatchObject({ connectionId: FAILING_ID, name: "Stripe to Snowflake", outcome: "changed" });
    const lines = changeLines(planned?.changes ?? []).map(({ sign, text }) => `${sign} ${text}`);
    expect(lines.sort()).toEqual(['+ prefix: "raw_"', '+ status: "inactive"', '- status: "active"']);
  });

  test("records later changes on top of earlier ones", async () => {
    const { plan, sent } = await both(version, async (airbyte) => {
      await modify(airbyte, FAILING_ID, () => ({ status: "inactive" }));
      await modify(airbyte, FAILING_ID, () => ({ status: "inactive" }));
      await modify(airbyte, RUNNING_ID, () => ({ prefix: null }));
      await modify(airbyte, FAILING_ID, () => ({ schedule: null }));
      await modify(airbyte, FAILING_ID, (draft) => ({ name: `${draft.name}, ${draft.status}` }));
    });
    expect(sentAs(plan.requests)).toEqual(sent);
    expect(sent).toHaveLength(4);
    expect(plan.changes()).toMatchObject([
      { connectionId: FAILING_ID, outcome: "changed" },
      { connectionId: RUNNING_ID, changes: [{ path: "prefix", before: "shop_" }] },
    ]);
  });

  test("records the create of ensure(), and a change of that connection", async () => {
    const { plan, sent } = await both(version, async (airbyte) => {
      const { connection } = await ensure(airbyte, WANTED);
      await modify(airbyte, connection.connectionId, () => ({ status: "inactive" }));
    });
    expect(sentAs(plan.requests[0])).toEqual(sent[0]);
    expect(plan.requests[1]).toMatchObject({ operation: "webBackendUpdateConnection", body: { status: "inactive" } });
    expect(plan.changes()).toMatchObject([{ name: "Planned", outcome: "created" }]);
    expect(plan.changes()[0]?.changes).toContainEqual({ path: "status", after: "inactive" });
  });

  test("rejects a refresh of the catalog of a connection that only it has created", async () => {
    const { mock, airbyte } = start(version);
    const plan = dryRun(airbyte);
    const { connectionId } = (await ensure(plan, WANTED)).connection;
    const before = mock.calls.length;
    await expect(refreshCatalog(plan, connectionId, { accept: "all" })).rejects.toMatchObject({
      name: "ConfigError",
      message: `connectionId: ${connectionId} exists only in this dry run, so its catalog cannot be refreshed`,
    });
    expect(mock.calls).toHaveLength(before);
  });

  test("records the changes of one connection whose id is typed in two ways", async () => {
    const plan = dryRun(start(version).airbyte);
    const connection = await plan.connections.get({ connectionId: FAILING_ID });
    const body = updateBody(connection, { prefix: "raw_" });
    await plan.connections.update({ ...body, connectionId: FAILING_ID.toUpperCase() } as never);
    await modify(plan, FAILING_ID, () => ({ status: "inactive" }));
    expect(plan.changes()).toMatchObject([
      { connectionId: FAILING_ID, changes: expect.arrayContaining([{ path: "prefix", after: "raw_" }]) },
    ]);
  });

  test("records the update of ensure()", async () => {
    const connection = await start(version).airbyte.connections.get({ connectionId: INACTIVE_ID });
    const { sourceId, destinationId, name } = connection;
    const { plan, sent } = await both(version, (airbyte) =>
      ensure(airbyte, { sourceId, destinationId, name, status: "active", prefix: "new_" }),
    );
    expect(sentAs(plan.requests)).toEqual(sent);
  });

  test("records calls of the client itself, also of one that `with` derives", async () => {
    const { plan, sent } = await both(version, async (airbyte) => {
      const derived = airbyte.with({ timeoutMs: 1_000 }) as AnyAirbyte;
      const connection = await derived.connections.get({ connectionId: FAILING_ID });
      await derived.connections.update(updateBody(connection, { status: "inactive" }) as never);
    });
    expect(sentAs(plan.requests)).toEqual(sent);
  });

  test("returns the simulated connection in each form of a call", async () => {
    const plan = dryRun(start(version).airbyte);
    const connection = await plan.connections.get({ connectionId: FAILING_ID });
    const call = plan.connections.update(updateBody(connection, { status: "inactive" }) as never);
    expect(await call).toMatchObject({ connectionId: FAILING_ID, status: "inactive" });
    expect(await call.result()).toMatchObject({ ok: true, data: { status: "inactive" } });
    expect((await call.withResponse()).response.status).toBe(200);
    expect(await plan.connections.get({ connectionId: FAILING_ID })).toMatchObject({ status: "inactive" });
  });

  test("rejects a change of an unknown connection", async () => {
    const plan = dryRun(start(version).airbyte);
    const connectionId = "c0000000-0000-4000-8000-0000000000ff";
    const call = plan.connections.update({ connectionId, status: "inactive" } as never);
    await expect(call).rejects.toThrow(NotFoundError);
    expect(await call.result()).toMatchObject({ ok: false, error: { name: "NotFoundError" } });
    await expect(modify(plan, connectionId, () => ({}))).rejects.toThrow(NotFoundError);
  });

  test("keeps a planned connection as it was if its body or a response is changed", async () => {
    const plan = dryRun(start(version).airbyte);
    const wanted = { ...WANTED, name: "First" };
    const created = await plan.connections.create(wanted as never);
    for (const object of [wanted, created]) Object.assign(object, { name: "Second" });
    expect(plan.requests).toMatchObject([{ operation: "webBackendCreateConnection", body: { name: "First" } }]);
    expect(await plan.connections.get({ connectionId: created.connectionId })).toMatchObject({ name: "First" });
    const connection = await plan.connections.get({ connectionId: FAILING_ID });
    const body = updateBody(connection, { name: "First" });
    await plan.connections.update(body as never);
    body.name = "Second";
    expect(await plan.connections.get({ connectionId: FAILING_ID })).toMatchObject({ name: "First" });
    expect(plan.changes().map(({ connectionId }) => connectionId)).toEqual([created.connectionId, FAILING_ID]);
  });

  test("plans two updates of one connection at the same time", async () => {
    const plan = dryRun(start(version).airbyte);
    const connection = await plan.connections.get({ connectionId: FAILING_ID });
    const bodies = [updateBody(connection, { status: "inactive" }), updateBody(connection, { prefix: "raw_" })];
    const [body, other] = version === "2.0" ? bodies : [bodies[1], { ...bodies[1], status: "inactive" }];
    await Promise.all([body, other].map((each) => plan.connections.update(each as never)));
    expect(plan.changes()).toMatchObject([{ changes: [{ path: "prefix" }, { path: "status" }] }]);
  });

  test("leaves the client alone", async () => {
    const { mock, airbyte } = start(version);
    dryRun(airbyte);
    await modify(airbyte, FAILING_ID, () => ({ status: "inactive" }));
    expect(writesOf(mock)).toHaveLength(1);
  });
});
