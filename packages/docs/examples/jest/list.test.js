import { createClient } from "@airbyte-web-backend/client";

const response = { connections: [] };

test("lists the connections", async () => {
  const fetch = async () => ({ ok: true, status: 200, headers: new Map(), text: async () => JSON.stringify(response) });
  const airbyte = createClient({ baseUrl: "http://localhost:8000", fetch });
  expect(await airbyte.connections.list({ workspaceId: "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6" })).toEqual(response);
});
