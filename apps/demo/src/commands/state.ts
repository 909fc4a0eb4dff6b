import type { WebBackendWorkspaceStateResult } from "@airbyte-web-backend/schema";
import type { Context } from "../context.ts";
import { type Column, printOne } from "../output/print-rows.ts";

const columns: Column<WebBackendWorkspaceStateResult>[] = [
  { head: "connections", text: ({ hasConnections }) => (hasConnections ? "yes" : "none") },
  { head: "sources", text: ({ hasSources }) => (hasSources ? "yes" : "none") },
  { head: "destinations", text: ({ hasDestinations }) => (hasDestinations ? "yes" : "none") },
];

/** What a workspace has. */
export async function state(context: Context): Promise<void> {
  const answer = await context.airbyte.workspaces.getState({ workspaceId: context.workspaceId }, context.call);
  printOne(answer, context, { columns, id: undefined });
}
