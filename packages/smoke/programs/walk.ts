// Runs in every runtime, compiler and bundler: calls of the client, an error, and the entries of the schema.
import {
  createClient,
  type Fetch,
  isAirbyteError,
  NotFoundError,
  toConnectionUpdate,
} from "@airbyte-web-backend/client";
import { HttpError } from "@airbyte-web-backend/client/errors";
import { raw } from "@airbyte-web-backend/client/raw";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { document } from "@airbyte-web-backend/schema/document";
import { isKnownConnectionStatus } from "@airbyte-web-backend/schema/enums";
import type { paths } from "@airbyte-web-backend/schema/paths";
import { validateWebBackendConnectionRead } from "@airbyte-web-backend/schema/validators";

type StatePath = Extract<keyof paths, `${string}/state`>;
const statePath: StatePath = "/v1/web_backend/workspace/state";

/** The default workspace of the fake. */
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

/** Leaves the server unchanged. */
export async function walk(baseUrl: string, fetch?: Fetch): Promise<string[]> {
  const airbyte = createClient({ baseUrl, ...(fetch && { fetch }) });
  const lines: string[] = [document.openapi];

  const { connections } = await airbyte.connections.list({ workspaceId });
  for (const { name, status } of connections) lines.push(`${name} ${isKnownConnectionStatus(status) ? status : "?"}`);

  const [{ connectionId } = { connectionId: "" }] = connections;
  const connection: WebBackendConnectionRead = await airbyte.connections.get({ connectionId });
  lines.push(`issues: ${validateWebBackendConnectionRead(connection).length}`);
  await airbyte.connections.update(toConnectionUpdate(connection, { status: "inactive" }));
  lines.push((await airbyte.connections.get({ connectionId })).status);
  await airbyte.connections.update(toConnectionUpdate(connection));

  const { data } = await raw(airbyte).POST(statePath, { body: { workspaceId } });
  lines.push(`hasConnections: ${data?.hasConnections}`);

  const { ok, error } = await airbyte.connections
    .get({ connectionId: "00000000-0000-4000-8000-0000000000ff" })
    .result();
  const isNotFound = !ok && isAirbyteError(error) && error instanceof HttpError && error instanceof NotFoundError;
  lines.push(isNotFound ? `${error.name} ${error.status}` : "no error");
  return lines;
}
