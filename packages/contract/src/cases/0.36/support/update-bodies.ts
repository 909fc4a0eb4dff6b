import { toConnectionUpdate } from "@airbyte-web-backend/client";
import type {
  WebBackendConnectionCreate,
  WebBackendConnectionRead,
  WebBackendConnectionUpdate,
} from "@airbyte-web-backend/schema";
import type { CaseContext } from "../../../0.36/contract-case.ts";
import { createConnection, dbt, normalization } from "./create-connection.ts";
import { makeEntry } from "./make-entry.ts";

/** Creates a connection with a value for every property. */
export async function createFull(context: CaseContext): Promise<WebBackendConnectionRead> {
  const everything: Partial<WebBackendConnectionCreate> = {
    namespaceDefinition: "customformat",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Airbyte's own placeholder.
    namespaceFormat: "contract_${SOURCE_NAMESPACE}",
    prefix: "contract_",
    schedule: { units: 36, timeUnit: "weeks" },
    resourceRequirements: { cpu_request: "0.25", cpu_limit: "1", memory_request: "128Mi", memory_limit: "1Gi" },
    syncCatalog: { streams: [makeEntry({ name: "contract_a" }), makeEntry({ name: "contract_b" })] },
    operations: [normalization(context), dbt(context)],
  };
  return await createConnection(context, everything);
}

/** A body with only the required properties. */
export function updateOf(connectionId: string): WebBackendConnectionUpdate {
  return { connectionId, syncCatalog: { streams: [] }, status: "inactive" };
}

/** A body with only the required properties, which keeps the catalog and the status. */
export function leastUpdate(connection: WebBackendConnectionRead): WebBackendConnectionUpdate {
  const { connectionId, syncCatalog, status } = toConnectionUpdate(connection);
  return { connectionId, syncCatalog, status };
}
