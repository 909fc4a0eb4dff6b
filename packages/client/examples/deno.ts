// Pauses every active connection of a source, for example before you migrate the source.
//
//   AIRBYTE_URL=http://localhost:8000 AIRBYTE_WORKSPACE_ID=<id> deno run --allow-env --allow-net examples/deno.ts <source name>
// #region program
import { createClient, toConnectionUpdate } from "@airbyte-web-backend/client";

const [sourceName] = Deno.args;
const airbyte = createClient({ baseUrl: Deno.env.get("AIRBYTE_URL") ?? "http://localhost:8000" });

const { connections } = await airbyte.connections.list({ workspaceId: Deno.env.get("AIRBYTE_WORKSPACE_ID") ?? "" });
for (const { connectionId, name, source, status } of connections) {
  if (source.name !== sourceName || status !== "active") continue;
  // An update replaces the whole connection, which only `get` returns.
  const connection = await airbyte.connections.get({ connectionId });
  const { ok, error } = await airbyte.connections
    .update(toConnectionUpdate(connection, { status: "inactive" }))
    .result();
  console.log(ok ? `${name} is paused` : `${name}: ${error.message}`);
}
// #endregion
