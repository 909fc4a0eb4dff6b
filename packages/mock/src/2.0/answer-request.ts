import { modelOf, type ObjectModel, type Schema, type Schemas } from "../jackson/model.ts";
import { type Answer, jsonAnswer, reasonOf, webAppPage, withHeaders } from "../server/answer.ts";
import type { ServerParts } from "../server/fake-server.ts";
import type { AirbyteState } from "../state/state.ts";
import {
  type ErrorContext,
  ErrorResponse,
  editorRoleRequired,
  frameworkError,
  idError,
  internalError,
  knownException,
} from "./errors.ts";
import { type Application, forbidden, type Gate, mayEdit, requireAccess, unauthorized } from "./gate.ts";
import { createConnection } from "./handlers/create-connection.ts";
import { describeCronExpression } from "./handlers/describe-cron-expression.ts";
import { getConnection } from "./handlers/get-connection.ts";
import { checkUpdates, getInstanceConfiguration, getWebappConfig } from "./handlers/instance.ts";
import { deleteConnection, listAllConnections, searchConnections } from "./handlers/list-all-connections.ts";
import { countStatuses, listConnections } from "./handlers/list-connections.ts";
import { updateConnection } from "./handlers/update-connection.ts";
import { validateMappers } from "./handlers/validate-mappers.ts";
import { getStateType, getWorkspaceState } from "./handlers/workspace-state.ts";
import { type Json, mapBody, readJsonBody } from "./read-body.ts";
import { argumentOf, findOperation, type LaterOperationName, type Operation, operations, tokenPath } from "./routes.ts";
import { type CronLibraries, loadCronLibraries } from "./rules/cron.ts";
import type { Store } from "./store.ts";

/** The models of request bodies and the cron libraries. The first request loads them. */
export interface Loaded {
  readonly models: ReadonlyMap<string, ObjectModel>;
  readonly cron: CronLibraries;
}

let loading: Promise<Loaded> | undefined;

// Only modules without imports of this package are loaded like this: esbuild would leave out the values of those that they share
// with the main entry.
export function load(): Promise<Loaded> {
  loading ??= Promise.all([import("@airbyte-web-backend/schema/2.0/document"), loadCronLibraries()]).then(
    ([{ document }, cron]) => toLoaded(document.components.schemas ?? {}, cron),
  );
  return loading;
}

export function toLoaded(corrected: Schemas, cron: CronLibraries): Loaded {
  const schemas = { ...corrected, ...withoutCorrections(corrected) };
  const names = operations.flatMap(({ request }) => request ?? []);
  return {
    models: new Map(names.map((name) => [name, modelOf(schemas, name, "io.airbyte.api.model.generated")])),
    cron,
  };
}

/** Properties that the server accepts although the corrected document forbids them. */
function withoutCorrections(schemas: Schemas): Schemas {
  const change = (name: string, properties: Schema["properties"]): Schema => {
    const schema = schemas[name] as Schema;
    return { ...schema, properties: { ...schema.properties, ...properties } };
  };
  return {
    WebBackendConnectionUpdate: change("WebBackendConnectionUpdate", {
      schedule: { $ref: "#/components/schemas/ConnectionSchedule" },
    }),
    WebBackendConnectionListFilters: change("WebBackendConnectionListFilters", {
      statuses: { type: "array", items: { type: "string", enum: ["healthy", "failed", "running", "paused"] } },
    }),
    // Mapped as free-form JSON. `readMapper` validates it.
    ConfiguredStreamMapper: change("ConfiguredStreamMapper", { mapperConfiguration: {} }),
  };
}

/** A request as the server receives it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** The parts of a 2.x server that do not change between requests. */
export interface Server extends ServerParts {
  /** Undefined without authentication. */
  readonly gate: Gate | undefined;
  readonly newErrorId: () => string;
  /** Calls the responder of an operation, or `next` if it has none. */
  readonly respond: (operation: Operation, body: unknown, next: () => unknown) => unknown;
}

/** 2.0-body-size [observed] */
const maxBodyBytes = 10 * 1024 * 1024;

export function answerRequest(server: Server, received: ReceivedRequest, loaded: Loaded): Answer {
  const cors = readCors(received);
  return cors.answer ?? withHeaders(answerPath(server, received, loaded), cors.headers);
}

function answerPath(server: Server, received: ReceivedRequest, loaded: Loaded): Answer {
  const { basePath } = server;
  const { pathname } = received.url;
  if (pathname !== basePath && !pathname.startsWith(`${basePath}/`)) return webApp();
  if (pathname === basePath) return textAnswer(404, "Object not found.");
  try {
    return answerApi(server, received, loaded, findOperation(pathname, basePath));
  } catch (error) {
    if (!(error instanceof ErrorResponse)) throw error;
    return answerError(error, received, server);
  }
}

/** 2.0-order [observed]: token, role, JSON, model, handler. */
function answerApi(
  server: Server,
  received: ReceivedRequest,
  loaded: Loaded,
  operation: Operation | undefined,
): Answer {
  const { gate, state } = server;
  const { method, headers, bytes } = received;
  const application = gate?.identify(headers.get("authorization"));
  const isToken = operation?.path === tokenPath;
  const mismatch = operation && !(isToken && !gate) ? findMismatch(operation, received) : unknownPath;
  if (mismatch) {
    if (!gate) return mismatch;
    throw application ? forbidden() : unauthorized();
  }
  if (!operation) throw internalError();
  if (gate && operation.access !== "anonymous" && !application) throw unauthorized();
  if (bytes.length > maxBodyBytes) return emptyAnswer(413);
  if (method === "HEAD") return emptyAnswer(200);
  // 2.0-content-type-missing [observed]
  if (operation.method === "POST" && operation.request && !readMediaType(headers.get("content-type"))) {
    throw internalError();
  }
  const raw = application ? readLeniently(bytes) : undefined;
  if (application) requireAccess(operation.access, application, state, raw);
  const store: Store = { ...server, cron: loaded.cron };
  const body = readBody(operation, bytes, loaded);
  requireRefreshRole(operation, body, application, state, raw);
  const next = () => handle(operation, store, body, gate);
  const result = server.respond(operation, body, next);
  return result === undefined ? emptyAnswer(204) : jsonAnswer(200, result);
}

/** 2.0-refresh-role [observed] */
function requireRefreshRole(
  { operationId }: Operation,
  body: Json | undefined,
  application: Application | undefined,
  state: AirbyteState,
  raw: unknown,
): void {
  if (operationId !== "webBackendGetConnection" || body?.["withRefreshedCatalog"] !== true) return;
  if (application && !mayEdit(application, state, raw)) throw editorRoleRequired();
}

function readLeniently(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function readBody(operation: Operation, bytes: Uint8Array, { models }: Loaded): Json | undefined {
  const model = operation.request === undefined ? undefined : models.get(operation.request);
  if (!model) return undefined;
  const argument = argumentOf(operation);
  const value = readJsonBody(bytes, argument);
  return value === undefined ? undefined : mapBody(value, model, argument);
}

function handle(
  { operationId, request }: Operation,
  store: Store,
  sent: Json | undefined,
  gate: Gate | undefined,
): unknown {
  if (operationId === "searchConnections") return searchConnections(store, sent);
  // 2.0-body-missing [observed]
  if (request !== undefined && !sent) throw internalError();
  return handlers[operationId](store, sent ?? {}, gate);
}

type Handler = (store: Store, body: Json, gate: Gate | undefined) => unknown;

/** Does not compile if an operation is missing. The body of a search is optional. */
const handlers: { readonly [Name in Exclude<LaterOperationName, "searchConnections">]: Handler } = {
  webBackendListConnectionsForWorkspace: listConnections,
  webBackendGetConnectionStatusCounts: countStatuses,
  webBackendGetConnection: getConnection,
  webBackendCreateConnection: createConnection,
  webBackendUpdateConnection: updateConnection,
  webBackendGetWorkspaceState: getWorkspaceState,
  getStateType,
  webBackendCheckUpdates: checkUpdates,
  webBackendValidateMappers: validateMappers,
  webBackendDescribeCronExpression: describeCronExpression,
  getWebappConfig,
  listAllConnectionsForWorkspace: listAllConnections,
  deleteConnection,
  applicationTokenRequest: (_, body, gate) => gate?.createToken(body),
  getHealthCheck: () => ({ available: true }),
  getInstanceConfiguration: (_store, _body, gate) => getInstanceConfiguration(gate !== undefined),
};

/** 2.0-route-mismatch [observed]: no route matches another method, media type or accepted type. */
function findMismatch({ method, request }: Operation, received: ReceivedRequest): Answer | undefined {
  const { headers } = received;
  const isHead = received.method === "HEAD" && method === "GET";
  if (received.method !== method && !isHead) return emptyAnswer(405, { allow: method === "GET" ? "HEAD,GET" : "POST" });
  const mediaType = readMediaType(headers.get("content-type"));
  if (request && mediaType !== undefined && mediaType !== "application/json") return emptyAnswer(415);
  const accept = headers.get("accept");
  if (accept !== null && !/application\/(?:json|\*)|\*\/\*/i.test(accept)) return emptyAnswer(406);
  return undefined;
}

/** @returns Undefined if the header is missing or malformed. */
function readMediaType(contentType: string | null): string | undefined {
  const [, type] = /^\s*([^\s/;]+\/[^\s/;]+)\s*(?:;|$)/.exec(contentType ?? "") ?? [];
  return type?.toLowerCase();
}

/** The response for an injected error: body and headers are those that the server has for the status. */
export function answerFault(status: number, received: ReceivedRequest, server: Pick<Server, "newErrorId">): Answer {
  return withHeaders(answerError(errorOf(status), received, server), readCors(received).headers);
}

function errorOf(status: number): ErrorResponse {
  if (status === 404 || status >= 500) return idError(status);
  const reason = reasonOf(status);
  if (status === 400 || status === 401 || status === 403) return frameworkError(status, reason, reason);
  return knownException(status, `Fault of the fake, status ${status}`);
}

function answerError(
  { status, body }: ErrorResponse,
  { url, headers }: ReceivedRequest,
  { newErrorId }: Pick<Server, "newErrorId">,
): Answer {
  const context: ErrorContext = { target: url.pathname + url.search, errorId: newErrorId() };
  const sent = body(context);
  const answer = jsonAnswer(status, sent);
  const isFramework = "_links" in Object(sent);
  if (!isFramework || (status !== 401 && status !== 403)) return answer;
  // 2.0-authenticate [observed]
  const metadata = `${url.protocol}//${headers.get("host") ?? url.host}/.well-known/oauth-protected-resource${url.pathname}`;
  const challenge = { "www-authenticate": `Bearer resource_metadata="${metadata}"` };
  if (status === 403 && /text\/html/.test(headers.get("accept") ?? "")) {
    const page =
      "<!doctype html><html><head><title>403 — Forbidden</title></head><body><h1>Forbidden</h1></body></html>";
    return { status, headers: { "content-type": "text/html", ...challenge }, body: page };
  }
  return withHeaders(answer, challenge);
}

/** 2.0-unknown-path [observed]: plain text with the content type of JSON. */
function textAnswer(status: number, body: string): Answer {
  return { status, headers: { "content-type": "application/json" }, body };
}

function emptyAnswer(status: number, headers: Answer["headers"] = {}): Answer {
  return { status, headers, body: null };
}

const unknownPath = textAnswer(404, "Object not found.");

/** 2.0-web-app [observed]: the response to any method on any path outside of the API. */
function webApp(): Answer {
  return {
    status: 200,
    headers: { "content-type": "text/html", "cache-control": "no-cache, no-store, must-revalidate, max-age=0" },
    body: webAppPage,
  };
}

const allowedHeaders = new Set(["authorization", "content-type", "x-airbyte-analytic-source"]);
const localHosts = new Set(["localhost", "127.0.0.1"]);

/** 2.0-cors [observed]: responses allow any origin. A server on localhost rejects requests of other origins. */
function readCors({ method, url, headers }: ReceivedRequest): { answer?: Answer; headers: Answer["headers"] } {
  const origin = headers.get("origin");
  if (origin === null) return { headers: {} };
  const reflected = {
    vary: "Origin",
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
  };
  if (method === "OPTIONS" && headers.has("access-control-request-method")) {
    const wanted = headers.get("access-control-request-headers");
    const names = (wanted ?? "").split(",").map((name) => name.trim().toLowerCase());
    if (wanted === null || !names.every((name) => allowedHeaders.has(name)))
      return { answer: emptyAnswer(403), headers: {} };
    const preflight = {
      ...reflected,
      "access-control-allow-methods": headers.get("access-control-request-method") ?? "",
      "access-control-allow-headers": names.join(", "),
      "access-control-max-age": "1800",
    };
    return { answer: emptyAnswer(200, preflight), headers: {} };
  }
  const [host = ""] = (headers.get("host") ?? url.host).split(":");
  if (localHosts.has(host) && !localHosts.has(hostOf(origin))) return { answer: emptyAnswer(403), headers: {} };
  return { headers: reflected };
}

function hostOf(origin: string): string {
  try {
    return new URL(origin).hostname;
  } catch {
    return "";
  }
}
