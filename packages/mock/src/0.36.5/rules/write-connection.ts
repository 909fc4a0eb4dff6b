import { toColumnText, toJsonb } from "../../rules/jsonb.ts";
import type { AirbyteState, Connection, SelectedStream } from "../../state/state.ts";
import { storedObjectInvalid } from "../errors/client-error.ts";
import { databaseFailure } from "../errors/internal-error.ts";
import { checkRow } from "./check-row.ts";

/** A connection before validation. */
export type UnwrittenConnection = Omit<Connection, "namespaceDefinition"> & {
  namespaceDefinition: Connection["namespaceDefinition"] | null;
};

const insert =
  'insert into "public"."connection" ("id", "namespace_definition", "namespace_format", "prefix", "source_id", ' +
  '"destination_id", "name", "catalog", "status", "schedule", "manual", "resource_requirements", "source_catalog_id", ' +
  '"created_at", "updated_at") values (cast(? as uuid), ?::"public"."namespace_definition_type", ?, ?, cast(? as uuid), ' +
  'cast(? as uuid), ?, cast(? as jsonb), ?::"public"."status_type", cast(? as jsonb), ?, cast(? as jsonb), ' +
  "cast(? as uuid), cast(? as timestamp with time zone), cast(? as timestamp with time zone))";
const update =
  'update "public"."connection" set "id" = cast(? as uuid), "namespace_definition" = ' +
  '?::"public"."namespace_definition_type", "namespace_format" = ?, "prefix" = ?, "source_id" = cast(? as uuid), ' +
  '"destination_id" = cast(? as uuid), "name" = ?, "catalog" = cast(? as jsonb), "status" = ?::"public"."status_type", ' +
  '"schedule" = cast(? as jsonb), "manual" = ?, "resource_requirements" = cast(? as jsonb), "updated_at" = ' +
  'cast(? as timestamp with time zone) where "public"."connection"."id" = cast(? as uuid)';

/**
 * Validates a connection and returns it as the database stores it. Does not change the state.
 *
 * @param how The statement, which error messages quote. Only an insert writes the source catalog id.
 * @throws 422 `namespaceDefinition` is null: create-namespace-null [observed], update-namespace-null [observed].
 * @throws 500 An error of the database: see `checkRow`, and create-catalog-id [observed].
 */
export function toWritten(state: AirbyteState, connection: UnwrittenConnection, how: "insert" | "update"): Connection {
  const { namespaceDefinition, namespaceFormat, prefix, name, syncCatalog, resourceRequirements } = connection;
  if (namespaceDefinition === null) throw storedObjectInvalid("$.namespaceDefinition: is missing but it is required");
  const statement = how === "insert" ? insert : update;
  checkRow({
    statement,
    texts: { 3: namespaceFormat, 4: prefix, 7: name },
    documents: [{ streams: syncCatalog.streams.map(toProtocol) }, resourceRequirements],
  });
  const { sourceCatalogId } = connection;
  if (how === "insert" && sourceCatalogId !== null && !isKnownCatalog(state, sourceCatalogId))
    throw databaseFailure(
      statement,
      'ERROR: insert or update on table "connection" violates foreign key constraint "connection_actor_catalog_id_fk"\n' +
        `  Detail: Key (source_catalog_id)=(${sourceCatalogId}) is not present in table "actor_catalog".`,
    );
  return {
    ...connection,
    name: toColumnText(name),
    namespaceDefinition,
    namespaceFormat: namespaceFormat && toColumnText(namespaceFormat),
    prefix: prefix && toColumnText(prefix),
    // The catalog is one jsonb document.
    syncCatalog: { streams: syncCatalog.streams.map(toStoredStream) },
    resourceRequirements: resourceRequirements && (toJsonb(resourceRequirements) as typeof resourceRequirements),
  };
}

function toStoredStream({ stream, config }: SelectedStream): SelectedStream {
  return {
    stream: {
      ...stream,
      name: toColumnText(stream.name),
      jsonSchema: toJsonb(stream.jsonSchema) as typeof stream.jsonSchema,
      defaultCursorField: toJsonb(stream.defaultCursorField) as string[],
      sourceDefinedPrimaryKey: toJsonb(stream.sourceDefinedPrimaryKey) as string[][],
      namespace: stream.namespace && toColumnText(stream.namespace),
    },
    config: {
      ...config,
      cursorField: toJsonb(config.cursorField) as string[],
      primaryKey: toJsonb(config.primaryKey) as string[][],
    },
  };
}

/** The JSON of a stream in the database. Error messages quote it. */
function toProtocol({ stream, config }: SelectedStream): object {
  return {
    stream: {
      name: stream.name,
      json_schema: stream.jsonSchema,
      supported_sync_modes: stream.supportedSyncModes,
      ...(stream.sourceDefinedCursor !== null && { source_defined_cursor: stream.sourceDefinedCursor }),
      default_cursor_field: stream.defaultCursorField,
      source_defined_primary_key: stream.sourceDefinedPrimaryKey,
      ...(stream.namespace !== null && { namespace: stream.namespace }),
    },
    sync_mode: config.syncMode,
    cursor_field: config.cursorField,
    destination_sync_mode: config.destinationSyncMode,
    primary_key: config.primaryKey,
  };
}

/** The state has no collection of catalogs. A catalog id is known if a connection has it. */
function isKnownCatalog({ connections }: AirbyteState, id: string): boolean {
  return connections.some(({ sourceCatalogId }) => sourceCatalogId === id);
}
