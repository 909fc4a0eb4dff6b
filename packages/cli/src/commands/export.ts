import { type AnyConnection, settingsOf } from "@airbyte-web-backend/changes";
import { findConnectionId } from "../connections/find-connection.ts";
import { printOne } from "../output/print-rows.ts";
import type { Context } from "../run/context.ts";
import { withoutIds } from "../settings/settings.ts";
import { unknownPaths } from "../write/read-connection-file.ts";

type Json = Record<string, unknown>;

/** Prints a connection as a file for `apply` and `create`: as YAML, unless `--output` names another format. */
export async function exportConnection(context: Context, idOrName: string): Promise<void> {
  const { terminal } = context;
  const settings = withoutIds(context.settings);
  const connectionId = await findConnectionId(context, idOrName, { isForWriting: false });
  const airbyte = await context.connect();
  const connection: AnyConnection = await airbyte.connections.get({ connectionId }, context.call);
  const body = { ...NONE[airbyte.family], ...fileOf(connection) };
  // 2.x returns more than it takes.
  for (const path of await unknownPaths(body, airbyte.family)) remove(body, path);
  const format = settings.format === "table" ? "yaml" : settings.format;
  await printOne(body, { terminal, settings: { ...settings, format } }, { columns: [], id: undefined });
}

/** What removes a setting, so that `apply` of the file removes a prefix that is added after the export. */
const NONE = {
  "0.36": { prefix: null, namespaceFormat: null, schedule: null },
  "2.0": { prefix: "", namespaceFormat: "" },
} as const;

/** Without ids that belong to this connection only. */
function fileOf(connection: AnyConnection): Json {
  const {
    name,
    syncCatalog,
    operations,
    sourceCatalogId: _,
    destinationCatalogId: __,
    ...others
  }: Json = settingsOf(connection) as never;
  const { source, destination } = connection;
  const { streams } = syncCatalog as { streams: { config: { selected?: boolean } }[] };
  return {
    name,
    sourceId: source.sourceId,
    destinationId: destination.destinationId,
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null && value !== undefined)),
    ...(Array.isArray(operations) && {
      operations: operations.map(({ operationId: ___, ...operation }: Json) => operation),
    }),
    syncCatalog: { streams: streams.filter(({ config }) => config.selected !== false) },
  };
}

function remove(body: Json, path: readonly string[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => Object(value)[key], body);
  Reflect.deleteProperty(Object(parent), path.at(-1) ?? "");
}
