// The code of docs/guides/search-and-update.md.

import type { WebBackendConnectionCreate } from "@airbyte-web-backend/client";
import { createClient } from "@airbyte-web-backend/client";

const airbyte = createClient({ baseUrl: "http://localhost:8000", maxRetries: 0 });

// #region create
async function createOnce(body: WebBackendConnectionCreate & { readonly name: string }): Promise<string> {
  const { ok, data, error } = await airbyte.connections.create(body).result();
  if (ok) return data.connectionId;
  if (!error.outcomeUnknown) throw error;
  const { name, sourceId, destinationId } = body;
  const { connections } = await airbyte.connections.search({
    namespaceDefinition: null,
    name,
    sourceId,
    destinationId,
  });
  if (!connections[0]) throw error;
  return connections[0].connectionId;
}
// #endregion

const connectionId = await createOnce({
  name: "Nightly",
  sourceId: "50000000-0000-4000-8000-000000000001",
  destinationId: "d0000000-0000-4000-8000-000000000001",
  status: "active",
  namespaceDefinition: "destination",
});
console.log((await airbyte.connections.get({ connectionId })).name);
