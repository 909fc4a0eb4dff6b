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
  /** A list of three pages that changes after the first one. */
  const pages = (change: (fake: ReturnType<typeof startFake>) => void, { times = 1 } = {}) => {
    const fake = startFake("2.0", { connections: 250 });
    let left = times;
    const airbyte = fake.airbyte.with({
      fetch: async (url, init) => {
        const response = await fake.mock.fetch(url, init);
        const isFirstPage = !String(init?.body).includes("cursor");
        if (isFirstPage && left > 0) change(fake);
        if (isFirstPage) left -= 1;
        return response;
      },
    });
    return { ...fake, airbyte };
  };
  const moved = ({ mock }: ReturnType<typeof startFake>): void => {
    const unread = mock.state.connections.find(({ name }) => /^connection 9/.test(name));
    if (unread) unread.name = `a ${unread.name}`;
  };
  const deleted = ({ mock }: ReturnType<typeof startFake>): void => void mock.state.connections.pop();

  test("rejects when a later page fails", async () => {
    const { airbyte } = pages(({ mock }) => mock.faults.next("connections/list", { status: 500 }));
    await expect(listConnections(airbyte, body)).rejects.toThrow(ServerError);
  });

  test.each([
    ["a connection moves to a page that was read", moved],
    ["the number of connections changes between two pages", deleted],
  ])("reads the list again when %s, up to 3 times", async (_, change) => {
    const { airbyte, mock } = pages(change, { times: 2 });
    expect(await listConnections(airbyte, body)).toHaveLength(mock.state.connections.length);
    const error = await listConnections(pages(change, { times: 3 }).airbyte, body).catch((each) => each);
    expect(error).toBeInstanceOf(IncompleteListError);
    expect(error).toMatchObject({ workspaceId, listed: expect.any(Number), total: expect.any(Number) });
    expect(error.message).toMatch(
      /^the list of workspace [\da-f-]+ changed while it was read: it may lack some of \d+ connections$/,
    );
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
