import { health, listConnections } from "@airbyte-web-backend/changes";
import { WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { expect, test } from "vitest";
import { start, VERSIONS } from "./fakes.ts";

test.each(VERSIONS)("health of what a fake %s lists", async (version) => {
  const { airbyte } = start(version);
  const listed = await listConnections(airbyte, { workspaceId: WORKSPACE_ID });
  const reports = health(listed, new Date("2026-11-28T12:00:00Z"));
  expect(Object.fromEntries(reports.map(({ name, state }) => [name, state]))).toMatchObject({
    "Sample data to files": "paused",
    "Stripe to Snowflake": "failing",
    "Sample data to BigQuery": "neverSynced",
  });
});
