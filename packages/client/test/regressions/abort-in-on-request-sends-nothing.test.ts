import { expect, test } from "vitest";
import { makeClient } from "../make-client.ts";
import { destinationId, sourceId } from "../make-connection.ts";
import { json, scriptedFetch } from "../scripted-fetch.ts";

test("a write that onRequest aborts is not sent, and its outcome is known", async () => {
  const controller = new AbortController();
  const fetch = scriptedFetch(json({}));
  const airbyte = makeClient(fetch, { hooks: { onRequest: () => controller.abort("no") } });
  const create = { sourceId, destinationId, status: "active" } as const;
  const { error } = await airbyte.connections.create(create, { signal: controller.signal }).result();
  expect(error).toMatchObject({ name: "AbortError", cause: "no", attempts: 0, outcomeUnknown: false });
  expect(fetch.requests).toHaveLength(0);
});
