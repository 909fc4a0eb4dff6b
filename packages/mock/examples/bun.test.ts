import { expect, test } from "bun:test";
import { ACTIVE_CONNECTION_ID, createMockAirbyte } from "@airbyte-web-backend/mock";

test("gets a connection", async () => {
  const mock = createMockAirbyte();
  const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/connections/get", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ connectionId: ACTIVE_CONNECTION_ID }),
  });
  expect(await response.json()).toMatchObject({ name: "Shop to BigQuery" });
});
