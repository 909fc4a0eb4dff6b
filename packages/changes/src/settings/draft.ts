import type {
  AirbyteCatalogRead as Catalog036,
  WebBackendConnectionUpdate as Update036,
} from "@airbyte-web-backend/schema";
import type {
  AirbyteCatalogRead as Catalog20,
  ConnectionSchedule,
  WebBackendConnectionUpdate as Update20,
} from "@airbyte-web-backend/schema/2.0";
import type { AnyAirbyte, AnyConnection } from "../airbyte.ts";

/** The settings of a connection of 0.36. */
interface Draft036 extends Omit<Update036, "connectionId" | "operationIds" | "schedule" | "syncCatalog"> {
  name: string;
  /** Only the selected streams: a stream that you remove is no longer synced. */
  syncCatalog: Catalog036;
  /** Null: the connection only syncs on demand. */
  schedule: Update036["schedule"] | null;
}

/** The settings of a connection of 2.x. */
interface Draft20
  extends Omit<
    Update20,
    | "connectionId"
    | "dataplaneGroupId"
    | "namespaceFormat"
    | "notifySchemaChangesByEmail"
    | "prefix"
    | "resourceRequirements"
    | "scheduleData"
    | "syncCatalog"
  > {
  name: string;
  /** Null for none, as are the next two. */
  namespaceFormat?: string | null;
  prefix?: string | null;
  resourceRequirements?: Update20["resourceRequirements"] | null;
  /** The server ignores false while `notifySchemaChanges` is true: set both to false, then `notifySchemaChanges` to true. */
  notifySchemaChangesByEmail?: boolean;
  /**
   * All streams of the source that the server knows. `config.selected` tells which are synced. A mapper has a mask in place of
   * its key: to write the catalog, set the key again.
   */
  syncCatalog: Catalog20;
  /** Follows `scheduleData` if you only change that. */
  scheduleType: NonNullable<Update20["scheduleType"]>;
  /** Null, or `scheduleType: "manual"`: the connection only syncs on demand. */
  scheduleData?: Update20["scheduleData"] | null;
  /** Set it to replace `scheduleType` and `scheduleData` by a schedule in the form of 0.36; null for none. */
  schedule?: ConnectionSchedule | null;
}

interface Drafts {
  "0.36": Draft036;
  "2.0": Draft20;
}

/**
 * The settings that an update can change, in the form of the server's version. You can edit it: it is a copy.
 *
 * Settings that this version of the package does not know are not in it. Airbyte 2.x keeps their values.
 */
export type Draft<Airbyte extends AnyAirbyte> = Drafts[Airbyte["family"]];

/** The settings of a connection that was read. */
export type DraftOf<Connection extends AnyConnection> = Drafts[FamilyOf<Connection>];

/** Changes of a draft. An undefined property has no effect. */
export type ChangesOf<Settings> = { [Property in keyof Settings]?: Settings[Property] | undefined };

/** The version that returned a connection. */
export type FamilyOf<Connection extends AnyConnection> = Connection extends { schemaChange: unknown } ? "2.0" : "0.36";
