import { operations as operations036 } from "@airbyte-web-backend/schema";
import { type OperationName, operations as operations20 } from "@airbyte-web-backend/schema/2.0";
import { type Airbyte as Airbyte20, createClient as createClient20 } from "./2.0/create-client.ts";
import type { CallPromise, Result } from "./call-promise.ts";
import { type Airbyte as Airbyte036, createClient as createClient036 } from "./create-client.ts";
import type { AirbyteError } from "./errors/airbyte-error.ts";
import { ConfigError } from "./errors/config-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { ParseError } from "./errors/parse-error.ts";
import {
  AuthenticationError,
  InvalidInputError,
  NotFoundError,
  PermissionError,
  ServerError,
} from "./errors/status-errors.ts";
import type { CallOptions, SharedOptions } from "./options.ts";

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

/** The options of the client of any version. Responses are not validated. */
export interface DetectOptions extends SharedOptions {
  readonly validators?: unknown;
}

/** The versions that introduced operations of the 2.0 client. The other operations are as old as the API. */
const SINCE = {
  getStateType: "0.39.27",
  webBackendCheckUpdates: "0.40.24",
  getInstanceConfiguration: "0.44.0",
  applicationTokenRequest: "0.50.38",
  webBackendDescribeCronExpression: "1.2.0",
  webBackendValidateMappers: "1.3.0",
  getWebappConfig: "1.7.0",
  webBackendGetConnectionStatusCounts: "1.8.0",
} as const satisfies { readonly [Name in OperationName]?: string };

/**
 * Detects the version of an Airbyte server without changing anything: it reads the reported version, and sends
 * requests that have no effect on any server.
 *
 * @throws {ConfigError} An option is invalid, or the server is not an Airbyte server.
 * @throws {AirbyteError} The server is unreachable, or rejects the credentials.
 */
export async function detectVersion(
  options: DetectOptions,
  { signal }: Pick<CallOptions, "signal"> = {},
): Promise<DetectedVersion> {
  const { validate: _validate, validators: _validators, ...shared } = options;
  const call = { signal };
  // Airbyte responds to these requests without credentials, but a proxy in front of it may require them. Without them,
  // clientCredentialsAuth does not prevent the detection of a server that issues no tokens.
  const withoutAuth = clientsOf({ ...shared, auth: undefined });
  const send = async (request: (clients: Clients) => CallPromise<unknown>): Promise<Result<unknown>> => {
    const result = await request(withoutAuth).result();
    return shared.auth && needsCredentials(result.error) ? request(clientsOf(shared)).result() : result;
  };
  for (const [method, operation] of VERSION_SOURCES) {
    const { data, error } = await send(({ client20 }) => client20.server[method](call));
    if (error && !isAbsent(error)) throw error;
    const version: unknown = Object(data).version;
    // A server that was built from source may report "dev".
    if (typeof version === "string") return version20(version, /^\d/.test(version) ? version : SINCE[operation]);
  }
  // A server rejects an id that is not a UUID before it does anything.
  const body = { workspaceId: "detect-version" };
  const { error: listAllError } = await send(({ client036 }) => client036.connections.listAll(body, call));
  if (listAllError && isInvalidInput(listAllError)) {
    return { version: undefined, family: "0.36", operations: Object.keys(operations036) };
  }
  if (listAllError && !isAbsent(listAllError)) throw listAllError;
  const { error } = await send(({ client036 }) => client036.connections.list(body, call));
  if (error && isInvalidInput(error)) return version20(undefined, OLDEST_SILENT);
  if (error && !isAbsent(error)) throw error;
  throw new ConfigError(
    "baseUrl",
    "must be the URL of an Airbyte server: this server responds, but lacks Airbyte's API",
    {
      cause: error ?? listAllError,
      hint: "Check host, port and basePath, and auth if a proxy in front of Airbyte requires credentials.",
    },
  );
}

/** The methods that report a version, and their operations. */
const VERSION_SOURCES = [
  ["webappConfig", "getWebappConfig"],
  ["configuration", "getInstanceConfiguration"],
] as const;

/** The version of a server that reports none and lacks the operations that 0.40 removed. */
const OLDEST_SILENT = "0.40.8";

interface Clients {
  readonly client20: Airbyte20;
  readonly client036: Airbyte036;
}

function clientsOf(options: SharedOptions): Clients {
  return { client20: createClient20(options), client036: createClient036(options) };
}

/** @param atLeast The oldest version that the server may have. */
function version20(version: string | undefined, atLeast: string): DetectedVersion {
  const since: Readonly<Record<string, string>> = SINCE;
  const operations = Object.keys(operations20).filter((name) => isAtLeast(atLeast, since[name] ?? "0"));
  return { version, family: "2.0", operations };
}

/** Whether a proxy may require credentials: it responds with an error or with a login page. */
function needsCredentials(error: AirbyteError | undefined): boolean {
  const isResponse = error instanceof HttpError || error instanceof ParseError;
  return isResponse && !(error instanceof NotFoundError) && !isInvalidInput(error);
}

/** Whether the server lacks the path. A server with a login responds with 403, a web app with its page. */
function isAbsent(error: AirbyteError): boolean {
  if (error instanceof AuthenticationError || error instanceof ServerError) return isMethodNotAllowed(error);
  const isPage = error instanceof ParseError || (error instanceof HttpError && typeof error.body === "string");
  return error instanceof NotFoundError || error instanceof PermissionError || isMethodNotAllowed(error) || isPage;
}

/** Airbyte 0.36 responds to a GET of a path for POST with 500 or 405, depending on the path. */
function isMethodNotAllowed(error: AirbyteError): boolean {
  return error instanceof HttpError && (error.status === 405 || /HTTP 405/.test(error.message));
}

function isInvalidInput(error: AirbyteError): boolean {
  return error instanceof InvalidInputError && typeof error.body === "object";
}

/** Compares the numbers of two versions. Ignores a suffix such as `-alpha`. */
function isAtLeast(version: string, since: string): boolean {
  return version.localeCompare(since, "en", { numeric: true }) >= 0;
}
