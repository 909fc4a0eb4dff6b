// The README's code as one program. Each region stands in the README as it is here; a test compares and runs them.
// The two ids are of the fake Airbyte's default state.
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
const connectionId = "c0000000-0000-4000-8000-000000000001";

// #region use
import { basicAuth, createClient, NotFoundError, toConnectionUpdate } from "@airbyte-web-backend/client";

const airbyte = createClient({
  baseUrl: "http://localhost:8000",
  auth: basicAuth({ username: "airbyte", password: "password" }),
});

const { connections } = await airbyte.connections.list({ workspaceId });
for (const { name, status, schedule } of connections) console.log(name, status, schedule ?? "manual");
// #endregion

// #region update
const connection = await airbyte.connections.get({ connectionId });
await airbyte.connections.update(toConnectionUpdate(connection, { status: "inactive" }));
// #endregion

console.log((await airbyte.connections.get({ connectionId })).status);

async function look(connectionId: string): Promise<void> {
  // #region errors
  try {
    await airbyte.connections.get({ connectionId });
  } catch (error) {
    if (error instanceof NotFoundError) console.log(error.status, error.message);
    else throw error;
  }
  // #endregion
}

await look("00000000-0000-4000-8000-0000000000ff");
