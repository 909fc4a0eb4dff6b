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
  options: DetectOptions,
  { signal }: Pick<CallOptions, "signal"> = {},
): Promise<DetectedVersion> {
  const { validate: _validate, validators: _validators, ...shared } = options;
  const call = { signal };
  // Airbyte answers these questions without credentials, a proxy in front of it may not. So clientCredentialsAuth does not
  // prevent the detection of a server that issues no tokens.
  const open = clientsOf({ ...shared, auth: undefined });
  const ask = async (question: (clients: Clients) => CallPromise<unknown>): Promise<Result<unknown>> => {
    const answer = await question(open).result();
    return shared.auth && needsCredentials(answer.error) ? question(clientsOf(shared)).result() : answer;
  };
  // The first does not exist before 1.7.
  for (const name of ["webappConfig", "configuration"] as const) {
    const { data, error } = await ask(({ later }) => later.server[name](call));
    if (error && !isAbsent(error)) throw error;
    const version: unknown = Object(data).version;
    if (typeof version === "string") return laterVersion(version);
  }
  // An id that is not a UUID is refused before anything happens.
  const body = { workspaceId: "detect-version" };
  const { error: removed } = await ask(({ earlier }) => earlier.connections.listAll(body, call));
  if (removed && isRefusedInput(removed)) return { version: undefined, family: "0.36", operations: ALL_OF_036 };
  if (removed && !isAbsent(removed)) throw removed;
  const { error } = await ask(({ earlier }) => earlier.connections.list(body, call));
  if (error && isRefusedInput(error)) return laterVersion(undefined);
  if (error && !isAbsent(error)) throw error;
  throw new ConfigError("baseUrl", "must be the address of an Airbyte: this server answers, but lacks Airbyte's API", {
    cause: error ?? removed,
    hint: "Check host, port and basePath, and auth if a proxy in front of Airbyte requires credentials.",
  });
}

interface Clients {
  readonly later: Airbyte20;
  readonly earlier: Airbyte036;
}

function clientsOf(options: SharedOptions): Clients {
  return { later: createClient20(options), earlier: createClient036(options) };
}

function laterVersion(version: string | undefined): DetectedVersion {
  const operations = SINCE.filter(([, since]) => isAtLeast(version ?? "0.40.8", since)).map(([operation]) => operation);
  return { version, family: "2.0", operations };
}

/** A proxy answers a request without credentials with an error or with a page to log in. */
function needsCredentials(error: AirbyteError | undefined): boolean {
  const isAnswer = error instanceof HttpError || error instanceof ParseError;
  return isAnswer && !(error instanceof NotFoundError) && !isRefusedInput(error);
}

/** Whether the server lacks the path: a server with a login says 403, a web app sends its page. */
function isAbsent(error: AirbyteError): boolean {
  if (error instanceof AuthenticationError || error instanceof ServerError) return isMethodRefused(error);
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
