// The code of docs/guides/airbyte-versions.md.

import type { WebBackendConnectionRead } from "@airbyte-web-backend/client";
import { createClient } from "@airbyte-web-backend/client";

const airbyte = createClient({ baseUrl: "http://localhost:8000" });
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

// #region pages
/** The properties of list elements in every version. */
type Listed = Pick<WebBackendConnectionRead, "connectionId" | "name" | "status" | "isSyncing">;

async function listPages(workspaceId: string, pageSize = 100): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (;;) {
    const page = { workspaceId, pageSize, cursor: listed.at(-1)?.connectionId };
    const { connections } = await airbyte.connections.list(page);
    listed.push(...connections);
    if (connections.length < pageSize) return listed;
  }
}

// #endregion

// #region patch
import { toConnectionUpdate } from "@airbyte-web-backend/client";

async function pause(connectionId: string): Promise<void> {
  const connection = await airbyte.connections.get({ connectionId });
  const { schedule, ...body } = toConnectionUpdate(connection, { status: "inactive" });
  await airbyte.connections.update(body);
}
// #endregion

const listed = await listPages(workspaceId, 2);
console.log(listed.map(({ name }) => name));
await pause(listed[0]?.connectionId ?? "");
