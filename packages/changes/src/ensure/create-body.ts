import { ConfigError } from "@airbyte-web-backend/client/errors";
import type { AnyAirbyte, Json } from "../airbyte.ts";
import { settingNames } from "../settings/server-rules.ts";
import { refuseMaskedKeys } from "../settings/update-body.ts";

/** Properties of a create body that an update cannot change. */
export const CREATE_ONLY: ReadonlySet<string> = new Set([
  "connectionId",
  "sourceId",
  "destinationId",
  "operationIds",
  "dataplaneGroupId",
]);

/**
 * The body that creates a wanted connection, so that the server stores all of it. Null equals absent.
 *
 * @throws {ConfigError} It has no status, with which a list of 2.x omits the connection; a property that 2.x would ignore; or a
 *   masked key. 0.36 rejects the last two itself.
 */
export function createBody(family: AnyAirbyte["family"], wanted: Json): Json {
  const body: Json = {};
  for (const [name, value] of Object.entries(wanted)) if (value !== null && value !== undefined) body[name] = value;
  if (body["status"] === undefined) throw new ConfigError("status", "is missing");
  // 0.36 stores the text "null" if it is missing.
  if (family === "0.36") return { namespaceFormat: null, ...body };
  // Only an update has it.
  delete body["skipReset"];
  const unknown = Object.keys(body).find((name) => !CREATE_ONLY.has(name) && !KNOWN_ON_2.has(name));
  if (unknown !== undefined) throw new ConfigError(unknown, "is not a property of a connection");
  const { streams } = Object(body["syncCatalog"]);
  if (Array.isArray(streams)) refuseMaskedKeys(streams.filter((entry) => entry?.stream && entry.config));
  // 2.x loses it if the other preference is missing. `ignore` is its default.
  return body["backfillPreference"] ? { nonBreakingChangesPreference: "ignore", ...body } : body;
}

/** The settings of 2.x, in the body of a create or of an update. */
const KNOWN_ON_2: ReadonlySet<string> = new Set(settingNames({ scheduleType: "manual", schemaChange: "no_change" }));
