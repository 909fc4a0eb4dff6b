// The README's code as one program, with an update by `toConnectionUpdate`. The README quotes the other regions; tests compare and run them, and the release rehearsal
// runs the whole file on npm, pnpm, Bun and Deno.
// #region use
import { createClient } from "@airbyte-web-backend/client";

const airbyte = createClient({ baseUrl: "http://localhost:8000" });
// The workspace of the fake Airbyte. A real server has a random id: find yours in Airbyte's URL, /workspaces/<id>/
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

const { connections } = await airbyte.connections.list({ workspaceId });
for (const { name, status, latestSyncJobStatus } of connections) {
  console.log(name, status, latestSyncJobStatus ?? "never synced");
}

// #endregion

// #region update
import { toConnectionUpdate } from "@airbyte-web-backend/client";

const connectionId = "c0000000-0000-4000-8000-000000000001";
const connection = await airbyte.connections.get({ connectionId });
await airbyte.connections.update(toConnectionUpdate(connection, { status: "inactive" }));
// #endregion

console.log((await airbyte.connections.get({ connectionId })).status);

// #region errors
import { NotFoundError } from "@airbyte-web-backend/client";

const unknown = { connectionId: "00000000-0000-4000-8000-0000000000ff" };
const { data, error } = await airbyte.connections.get(unknown).result();
if (error instanceof NotFoundError) console.log(error.status, error.message);
else if (error) throw error;
else console.log(data.name);
// #endregion
