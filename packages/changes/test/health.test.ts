import { createClient } from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import { createMockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { expect, test } from "vitest";
import { health, listConnections } from "../src/index.ts";

const baseUrl = "http://localhost:8000";
const now = new Date("2026-11-28T12:00:00Z");

test.each([
  ["0.36.5", createClient({ baseUrl, fetch: createMockCore().fetch })],
  ["2.0", createClient20({ baseUrl, fetch: createMockCore({ version: "2.0", auth: false }).fetch })],
])("health of what a fake %s lists", async (_version, airbyte) => {
  const reports = health(await listConnections(airbyte, { workspaceId: WORKSPACE_ID }), now);
  expect(Object.fromEntries(reports.map(({ name, state }) => [name, state]))).toMatchObject({
    "Sample data to files": "paused",
    "Stripe to Snowflake": "failing",
    "Sample data to BigQuery": "neverSynced",
  });
});
