import { ConfigError } from "@airbyte-web-backend/client/errors";
import type { AnyAirbyte, Json } from "../airbyte.ts";
import { normalized } from "../settings/normalized.ts";
import { settingNames, type VersionMarks } from "../settings/server-rules.ts";
import { isRemovable, refuseMaskedKeys } from "../settings/update-body.ts";

/** Properties of a create body that an update cannot change. */
export const CREATE_ONLY: ReadonlySet<string> = new Set([
  "connectionId",
  "sourceId",
  "destinationId",
  "operationIds",
  "dataplaneGroupId",
]);

/**
 * The body that creates a wanted connection, so that the server stores all of it. Null equals absent. On 2.x, `scheduleType`
 * follows `scheduleData`, as in `modify`.
 *
 * @throws {ConfigError} It has no status, with which a list of 2.x omits the connection; a property that 2.x would ignore; a
 *   schedule without data; or a masked key. 0.36 rejects the last three itself.
 */
export function createBody(family: AnyAirbyte["family"], wanted: Json): Json {
  if (wanted["status"] == null) throw new ConfigError("status", "is missing");
  // 0.36 stores the text "null" if it is missing.
  if (family === "0.36") return { namespaceFormat: null, ...withoutNull(wanted) };
  const settings = normalized({}, givenSettings(wanted, true), SERVER_2);
  // Only an update has these.
  const { skipReset: _, notifySchemaChangesByEmail, ...body } = withoutNull(settings);
  if (notifySchemaChangesByEmail) {
    const reason = "must not be true for a new connection: the server ignores it";
    throw new ConfigError("notifySchemaChangesByEmail", reason, { hint: "Set it with modify after the create." });
  }
  const unknown = Object.keys(body).find((name) => !CREATE_ONLY.has(name) && !KNOWN_ON_2.has(name));
  if (unknown !== undefined) throw new ConfigError(unknown, "is not a property of a connection");
  const { streams } = Object(body["syncCatalog"]);
  if (Array.isArray(streams)) refuseMaskedKeys(streams.filter((entry) => entry?.stream && entry.config));
  // 2.x loses it if the other preference is missing. `ignore` is its default.
  return body["backfillPreference"] ? { nonBreakingChangesPreference: "ignore", ...body } : body;
}

/** The settings that a body names. Null equals absent, except for settings that can be removed. */
export function givenSettings(body: Json, isPatch: boolean): Json {
  return Object.fromEntries(
    Object.entries(body).filter(([name, value]) => value !== null || isRemovable(name, isPatch)),
  );
}

function withoutNull(body: Json): Json {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value != null));
}

const SERVER_2: VersionMarks = { scheduleType: "manual", schemaChange: "no_change" };

/** The settings of 2.x, in the body of a create or of an update. */
const KNOWN_ON_2: ReadonlySet<string> = new Set(settingNames(SERVER_2));
