import { NetworkError, ServerError } from "@airbyte-web-backend/client/errors";
import { WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { IncompleteListError, listConnections } from "../../src/index.ts";
import { VERSIONS } from "../fakes.ts";
import { startFake } from "./fakes.ts";

const workspaceId = WORKSPACE_ID;
const body = { workspaceId };

describe.each(VERSIONS)("listConnections on %s", (version) => {
  test("lists every connection once", async () => {
    const { airbyte, mock } = startFake(version, { connections: 250 });
    const ids = (await listConnections(airbyte, body)).map(({ connectionId }) => connectionId);
    expect(ids.toSorted()).toEqual(mock.state.connections.map(({ connectionId }) => connectionId).toSorted());
  });

  test("rejects when the response breaks off", async () => {
    const { airbyte, mock } = startFake(version, { connections: 3 });
    mock.faults.always("connections/list", { cutBody: true });
    await expect(listConnections(airbyte, body)).rejects.toThrow(NetworkError);
  });
});

describe("listConnections on 2.0", () => {
  const pages = (change: (fake: ReturnType<typeof startFake>) => void) => {
    const fake = startFake("2.0", { connections: 250 });
    let calls = 0;
    const airbyte = fake.airbyte.with({
      fetch: async (url, init) => {
        const response = await fake.mock.fetch(url, init);
        calls += 1;
        if (calls === 1) change(fake);
        return response;
      },
    });
    return { ...fake, airbyte };
  };

  test("rejects when a later page fails", async () => {
    const { airbyte } = pages(({ mock }) => mock.faults.next("connections/list", { status: 500 }));
    await expect(listConnections(airbyte, body)).rejects.toThrow(ServerError);
  });

  test("rejects when a connection moves to a page that was read", async () => {
    const { airbyte, mock } = pages(({ mock }) => {
      const last = mock.state.connections.findLast(() => true);
      const unread = mock.state.connections.find(({ name }) => name === "connection 99") ?? last;
      if (unread) unread.name = "a connection";
    });
    const error = await listConnections(airbyte, body).catch((each) => each);
    expect(error).toBeInstanceOf(IncompleteListError);
    expect(error).toMatchObject({ workspaceId, listed: 249, total: 250 });
    expect(error.message).toBe(`the list of workspace ${workspaceId} is incomplete: it has 249 of 250 connections`);
    expect(await listConnections(airbyte, body)).toHaveLength(mock.state.connections.length);
  });

  test("rejects when the number of connections changes between two pages", async () => {
    const { airbyte } = pages(({ mock }) => {
      mock.state.connections = mock.state.connections.filter(({ name }) => name !== "connection 99");
    });
    await expect(listConnections(airbyte, body)).rejects.toThrow(IncompleteListError);
  });

  test("reads the whole list of a server before 1.8, which has no pages and does not count", async () => {
    const { airbyte, mock } = startFake("2.0", { connections: 20 });
    mock.respond("connections/list", (_body, next) => {
      const { connections } = next() as { connections: unknown[] };
      return { connections } as never;
    });
    expect(await listConnections(airbyte, body)).toHaveLength(20);
  });
});
