import { createMockCore, generateState, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import type { Responses } from "./programs/stub-fetch.ts";

/** Responses of the fake: the state of a workspace (64 bytes), and a list of one connection (20 KB). */
export async function makeResponses(): Promise<Responses> {
  const state = generateState({ connections: 1, streamsPerConnection: 29 });
  return { small: await post(state, "workspace/state"), large: await post(state, "connections/list") };
}

/** A list of connections with 50 streams each: 36 MB for 1,000. */
export async function listAllResponse(connections: number): Promise<string> {
  return post(generateState({ connections, streamsPerConnection: 50 }), "connections/list_all");
}

async function post(state: ReturnType<typeof generateState>, path: string): Promise<string> {
  const response = await createMockCore({ state }).fetch(`http://localhost:8000/api/v1/web_backend/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
  });
  return response.text();
}
