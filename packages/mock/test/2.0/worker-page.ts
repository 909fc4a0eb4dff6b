// The page of worker.test.ts. The test calls `page` of `globalThis`.
import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { startWorker } from "@airbyte-web-backend/mock/browser";

function post(path: string, body: unknown): Promise<Response> {
  return fetch(`http://airbyte.example/api/v1/web_backend/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** Starts the worker. Returns how many connections there are, and an expression in words. */
async function page(): Promise<{ count: number; description: string }> {
  await startWorker(createMockAirbyte({ version: "2.0", auth: false }));
  const list = await post("connections/list", { workspaceId: WORKSPACE_ID });
  const { num_connections: count } = (await list.json()) as { num_connections: number };
  const cron = await post("describe_cron_expression", { cronExpression: "0 0 12 * * ?" });
  const { description } = (await cron.json()) as { description: string };
  return { count, description };
}
Object.assign(globalThis, { page });
