import { toConnectionUpdate } from "@airbyte-web-backend/client";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import type { CaseContext } from "../../../0.36/contract-case.ts";

/** Deletes a connection: in Airbyte that sets the status `deprecated`. */
export async function retire(
  { airbyte }: Pick<CaseContext, "airbyte">,
  connection: WebBackendConnectionRead,
): Promise<WebBackendConnectionRead> {
  return await airbyte.connections.update(toConnectionUpdate(connection, { status: "deprecated" }));
}
