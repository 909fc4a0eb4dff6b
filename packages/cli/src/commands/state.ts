import type { WebBackendWorkspaceStateResult } from "@airbyte-web-backend/schema";
import { type Column, printOne } from "../output/print-rows.ts";
import type { Context } from "../run/context.ts";
import { withoutIds } from "../settings/settings.ts";

const columns: Column<WebBackendWorkspaceStateResult>[] = [
  { head: "connections", text: ({ hasConnections }) => (hasConnections ? "yes" : "none") },
  { head: "sources", text: ({ hasSources }) => (hasSources ? "yes" : "none") },
  { head: "destinations", text: ({ hasDestinations }) => (hasDestinations ? "yes" : "none") },
];

/** Prints whether a workspace has connections, sources and destinations. */
export async function state(context: Context): Promise<void> {
  const { workspaceId, call, terminal } = context;
  const settings = withoutIds(context.settings);
  const { workspaces } = await context.connect();
  const answer = await workspaces.getState({ workspaceId }, call);
  await printOne(answer, { terminal, settings }, { columns, id: undefined });
  if (!Object.values(answer).includes(true)) terminal.warn("the workspace is empty, or does not exist");
}
