import type {
  AirbyteCatalog,
  AirbyteCatalogRead,
  ConnectionSchedule,
  WebBackendConnectionRead,
  WebBackendConnectionUpdate,
} from "@airbyte-web-backend/schema/2.0";

/** The changes of a connection. An undefined property is the same as an absent one. */
export interface ConnectionChanges extends Omit<WebBackendConnectionUpdate, "connectionId" | "syncCatalog"> {
  /** Replaces the whole catalog. Can be a changed catalog of `get`. */
  readonly syncCatalog?: AirbyteCatalog | AirbyteCatalogRead | undefined;
  /** A basic schedule in the form of 0.36, or null for none. Sent as `scheduleType` and `scheduleData`. */
  readonly schedule?: ConnectionSchedule | null | undefined;
}

/**
 * Creates an update that applies `changes` and nothing else.
 *
 * The server keeps properties that an update omits, but rejects an incomplete schedule: it requires both `scheduleType` and
 * `scheduleData`, except for `manual`. This function adds the missing one. After a `get` with `withRefreshedCatalog` it adds
 * `sourceCatalogId` to a changed catalog, because the server otherwise does not return new streams.
 *
 * @param connection As `get`, `create` or `update` returned it.
 * @example
 * const connection = await airbyte.connections.get({ connectionId });
 * const scheduleData = { basicSchedule: { units: 6, timeUnit: "hours" as const } };
 * await airbyte.connections.update(toConnectionUpdate(connection, { scheduleData }));
 */
export function toConnectionUpdate(
  connection: WebBackendConnectionRead,
  { schedule, ...changes }: ConnectionChanges = {},
): WebBackendConnectionUpdate {
  const { connectionId, catalogDiff, catalogId } = connection;
  // A newer server may return values that the closed request types do not list. They are sent back unchanged.
  const body = { connectionId, ...changes } as WebBackendConnectionUpdate;
  if (schedule === null) body.scheduleType = "manual";
  else if (schedule) body.scheduleData = { basicSchedule: schedule };
  if (body.scheduleData) body.scheduleType ??= body.scheduleData.cron ? "cron" : "basic";
  if (body.scheduleType === "manual") delete body.scheduleData;
  else if (body.scheduleType && body.scheduleType === connection.scheduleType)
    body.scheduleData ??= connection.scheduleData as NonNullable<WebBackendConnectionUpdate["scheduleData"]>;
  if (body.syncCatalog && catalogDiff && catalogId !== undefined) body.sourceCatalogId ??= catalogId;
  return body;
}
