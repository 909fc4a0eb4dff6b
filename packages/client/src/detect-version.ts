import { createClient as createClient20 } from "./2.0/create-client.ts";
import { createClient as createClient036 } from "./create-client.ts";
import type { AirbyteError } from "./errors/airbyte-error.ts";
import { ConfigError } from "./errors/config-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { ParseError } from "./errors/parse-error.ts";
import { InvalidInputError, NotFoundError, PermissionError } from "./errors/status-errors.ts";
import type { CallOptions, ClientOptions } from "./options.ts";

/** Servers that accept the same requests. `"0.36"`: an update replaces. `"2.0"`: an update is a patch. */
export type Family = "0.36" | "2.0";

/** The version and the operations of a server. */
export interface DetectedVersion {
  /** The version that the server reports, such as `2.1.0`. Undefined if it reports none, as before 0.40. */
  readonly version: string | undefined;
  readonly family: Family;
  /** The operations of the family's client that the server has, by operationId. */
  readonly operations: readonly string[];
}

/** Operations, and the version that introduced them. */
const SINCE: readonly (readonly [operation: string, since: string])[] = [
  ["webBackendListConnectionsForWorkspace", "0"],
  ["webBackendGetConnection", "0"],
  ["webBackendCreateConnection", "0"],
  ["webBackendUpdateConnection", "0"],
  ["webBackendGetWorkspaceState", "0"],
  ["listAllConnectionsForWorkspace", "0"],
  ["searchConnections", "0"],
  ["getHealthCheck", "0"],
  ["getStateType", "0.39.27"],
  ["webBackendCheckUpdates", "0.40.24"],
  ["getInstanceConfiguration", "0.44.0"],
  ["applicationTokenRequest", "0.50.38"],
  ["webBackendDescribeCronExpression", "1.2.0"],
  ["webBackendValidateMappers", "1.3.0"],
  ["getWebappConfig", "1.7.0"],
  ["webBackendGetConnectionStatusCounts", "1.8.0"],
];

const ALL_OF_036 = [
  "webBackendListConnectionsForWorkspace",
  "webBackendListAllConnectionsForWorkspace",
  "webBackendGetConnection",
  "webBackendCreateConnection",
  "webBackendUpdateConnection",
  "webBackendSearchConnections",
  "webBackendGetWorkspaceState",
];

/**
 * Detects the version of an Airbyte server without changing anything: it reads the reported version, and sends
 * requests that have no effect on any server.
 *
 * @throws {ConfigError} An option is invalid, or the server is not an Airbyte.
 * @throws {AirbyteError} The server is unreachable, or rejects the credentials.
 */
export async function detectVersion(
  options: ClientOptions,
  { signal }: Pick<CallOptions, "signal"> = {},
): Promise<DetectedVersion> {
  const { validate: _validate, validators: _validators, ...shared } = options;
  const call = { signal };
  const later = createClient20(shared);
  // Neither needs a token. The first does not exist before 1.7.
  for (const ask of [later.server.webappConfig, later.server.configuration]) {
    const { data, error } = await ask(call).result();
    if (error && !isAbsent(error)) throw error;
    const version: unknown = Object(data).version;
    if (typeof version === "string") return laterVersion(version);
  }
  const earlier = createClient036(shared);
  // An id that is not a UUID is refused before anything happens.
  const workspaceId = "detect-version";
  const { error: removed } = await earlier.connections.listAll({ workspaceId }, call).result();
  if (removed && isRefusedInput(removed)) return { version: undefined, family: "0.36", operations: ALL_OF_036 };
  if (removed && !isAbsent(removed)) throw removed;
  const { error } = await earlier.connections.list({ workspaceId }, call).result();
  if (error && isRefusedInput(error)) return laterVersion(undefined);
  if (error && !isAbsent(error)) throw error;
  throw new ConfigError("baseUrl", "must be an Airbyte server: this one answers, but not as the API of an Airbyte");
}

function laterVersion(version: string | undefined): DetectedVersion {
  const operations = SINCE.filter(([, since]) => isAtLeast(version ?? "0.40.8", since)).map(([operation]) => operation);
  return { version, family: "2.0", operations };
}

/** Whether the server lacks the path: a server with a login says 403, a web app sends its page. */
function isAbsent(error: AirbyteError): boolean {
  const isPage = error instanceof ParseError || (error instanceof HttpError && typeof error.body === "string");
  return error instanceof NotFoundError || error instanceof PermissionError || isMethodRefused(error) || isPage;
}

/** Airbyte 0.36 answers a GET of an unknown path with 404, and one of a known path for POST with 500 or 405. */
function isMethodRefused(error: AirbyteError): boolean {
  return error instanceof HttpError && (error.status === 405 || /HTTP 405/.test(error.message));
}

function isRefusedInput(error: AirbyteError): boolean {
  return error instanceof InvalidInputError && typeof error.body === "object";
}

/** Compares the numbers of two versions. Everything behind them, such as `-alpha`, is ignored. */
function isAtLeast(version: string, since: string): boolean {
  const [left, right] = [version, since].map((text) =>
    text.split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0),
  );
  for (let at = 0; at < 3; at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
