import type { Scheduled } from "@airbyte-web-backend/changes";
import type { CallOptions, CallPromise } from "@airbyte-web-backend/client";
import type { AnyAirbyte, CommonConnection } from "@airbyte-web-backend/client/connect";
import type { AirbyteStreamAndConfigurationRead } from "@airbyte-web-backend/schema";

/** A connection of any version of Airbyte. Lists of 2.x leave out the catalog and most settings. */
export interface Connection extends CommonConnection, Scheduled {
  readonly source: CommonConnection["source"] & { readonly workspaceId?: string };
  readonly namespaceDefinition?: string | null;
  readonly namespaceFormat?: string | null;
  readonly prefix?: string | null;
  readonly syncCatalog?: { readonly streams: readonly StreamAndConfiguration[] };
  readonly operations?: readonly Operation[];
  /** Only later servers return it. */
  readonly schemaChange?: string;
  /** Only 2.x has tags. */
  readonly tags?: readonly { readonly name: string }[];
  /** Why a connection of 2.x is `locked`. */
  readonly statusReason?: string;
}

interface Operation {
  readonly name: string;
  readonly operatorConfiguration: { readonly operatorType?: string };
}

/** A stream of a catalog. */
export interface StreamAndConfiguration {
  readonly stream: Pick<AirbyteStreamAndConfigurationRead["stream"], "name" | "namespace">;
  readonly config: Pick<
    AirbyteStreamAndConfigurationRead["config"],
    "syncMode" | "destinationSyncMode" | "cursorField" | "primaryKey" | "selected"
  >;
}

/** The writes of any client. The body must be one of its version. */
export interface Writes {
  create(body: object, options?: CallOptions): CallPromise<Connection>;
  update(body: object, options?: CallOptions): CallPromise<Connection>;
}

/** The writes of a client, whose bodies `readConnectionFile` and `updateBody` make for its version. */
export function writesOf({ connections }: AnyAirbyte): Writes {
  return connections;
}
