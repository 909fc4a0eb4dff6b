// #region program
import type { Airbyte } from "@airbyte-web-backend/client";

export async function failingConnections(airbyte: Airbyte, workspaceId: string): Promise<string[]> {
  const { connections } = await airbyte.connections.list({ workspaceId });
  return connections.filter(({ latestSyncJobStatus }) => latestSyncJobStatus === "failed").map(({ name }) => name);
}
// #endregion
