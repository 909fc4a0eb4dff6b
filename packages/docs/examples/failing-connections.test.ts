// The code of docs/guides/testing.md.
// #region test
import { createClient } from "@airbyte-web-backend/client";
import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { failingConnections } from "./failing-connections.ts";

test("failingConnections() returns failed connections, after a 503", async () => {
  const mock = createMockAirbyte();
  const airbyte = createClient({ baseUrl: "http://localhost:8000", fetch: mock.fetch });
  mock.faults.next("connections/list", { status: 503, retryAfterSeconds: 0 });

  expect(await failingConnections(airbyte, WORKSPACE_ID)).toEqual(["Stripe to Snowflake"]);
  expect(mock.calls.map(({ status }) => status)).toEqual([503, 200]);
});
// #endregion
