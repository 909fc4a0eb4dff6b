import {
  type AirbyteError,
  AuthenticationError,
  type CallOptions,
  type CallPromise,
  HttpError,
  InvalidInputError,
  NetworkError,
  NotFoundError,
  ParseError,
  PermissionError,
  ServerError,
  TimeoutError,
} from "@airbyte-web-backend/client";
import type { AnyAirbyte } from "@airbyte-web-backend/client/connect";
import { writesOf } from "../connections/connection.ts";
import { withVariableNames } from "../errors/advice.ts";
import { CommandError } from "../errors/command-error.ts";
import { hintFor } from "../errors/explain-error.ts";
import { type Column, printRows } from "../output/print-rows.ts";
import type { Context } from "../run/context.ts";
import { adviceForRejected } from "../settings/read-auth.ts";
import { withoutIds } from "../settings/settings.ts";

/** The finding about one operation. */
interface Finding {
  readonly operation: string;
  readonly finding: "available" | "absent" | "authentication" | "no API" | "unreachable" | "failing";
  readonly detail: string;
}

const columns: Column<Finding>[] = [
  { head: "operation", text: ({ operation }) => operation },
  { head: "finding", text: ({ finding }) => (finding === "available" ? "✓ available" : `✗ ${finding}`) },
  { head: "detail", text: ({ detail }) => detail },
];

/**
 * Sends each operation an invalid request, or one that only reads, and reads from the response whether the operation exists.
 * Changes nothing.
 *
 * @throws {CommandError} The server cannot be used. The exit code is that of authentication, or network and server.
 */
export async function doctor(context: Context): Promise<void> {
  const { terminal, place, signal } = context;
  const settings = withoutIds(context.settings);
  terminal.warn(`Checking ${place}`);
  const airbyte = await context.connect("0.36");
  // Servers before 0.44 do not say their version.
  let version = airbyte.family === "0.36" ? "before 0.40" : "0.40 or later";
  const findings: Finding[] = [];
  for (const [operation, { send, returns, isRecent }] of Object.entries(probesOf(airbyte))) {
    const { data, error } = await send({ ...context.call, maxRetries: 0 }).result();
    signal.throwIfAborted();
    const fields = Object(data);
    if (returns === "version" && typeof fields.version === "string") version = fields.version;
    const isAvailable = error ? isTokenRejected(operation, error) : returns !== undefined && returns in fields;
    const isAbsent = isRecent && error instanceof PermissionError && findings[0]?.finding === "available";
    if (isAvailable) findings.push({ operation, finding: "available", detail: "" });
    else if (isAbsent) findings.push({ operation, finding: "absent", detail: error.message });
    else findings.push({ operation, ...(error ? diagnose(error) : ACCEPTS_ANYTHING) });
    if (findings.at(-1)?.finding === "unreachable") break;
  }
  await printRows(findings, { terminal, settings }, { columns, id: undefined });
  conclude(findings, context);
  const available = findings.filter(({ finding }) => finding === "available").length;
  terminal.warn(`Airbyte ${version}: ${available} of ${findings.length} operations are available`);
}

const ACCEPTS_ANYTHING = { finding: "no API", detail: "got 200 for an invalid id" } as const;

interface Probe {
  /** A request that a server rejects before it acts, or that only reads. */
  readonly send: (call: CallOptions) => CallPromise<unknown>;
  /** A property of the response to a request that only reads. */
  readonly returns?: string;
  /** Whether the server may lack the operation, which then is a 403 if it has a login. */
  readonly isRecent?: boolean;
}

/** Ids that are not UUIDs: a server rejects them before it acts. */
function probesOf(airbyte: AnyAirbyte): Readonly<Record<string, Probe>> {
  const workspaceId = "doctor";
  const connectionId = workspaceId;
  const [sourceId, destinationId] = [workspaceId, workspaceId];
  const writes = writesOf(airbyte);
  const common: Record<string, Probe> = {
    webBackendGetWorkspaceState: { send: (call) => airbyte.workspaces.getState({ workspaceId }, call) },
    webBackendListConnectionsForWorkspace: { send: (call) => airbyte.connections.list({ workspaceId }, call) },
    webBackendGetConnection: { send: (call) => airbyte.connections.get({ connectionId }, call) },
    webBackendCreateConnection: {
      send: (call) =>
        writes.create({ sourceId, destinationId, status: "inactive", syncCatalog: { streams: [] } }, call),
    },
    webBackendUpdateConnection: {
      send: (call) => writes.update({ connectionId, status: "inactive", syncCatalog: { streams: [] } }, call),
    },
  };
  if (airbyte.family === "0.36") {
    const { connections } = airbyte;
    return {
      ...common,
      webBackendListAllConnectionsForWorkspace: { send: (call) => connections.listAll({ workspaceId }, call) },
      webBackendSearchConnections: { send: (call) => connections.search({ connectionId }, call) },
    };
  }
  const { connections, server, applications } = airbyte;
  const isRecent = true;
  const streamDescriptor = { name: "doctor" };
  return {
    ...common,
    listAllConnectionsForWorkspace: { send: (call) => connections.listAll({ workspaceId }, call) },
    searchConnections: { send: (call) => connections.search({ connectionId }, call) },
    getHealthCheck: { send: server.health, returns: "available" },
    getStateType: { send: (call) => connections.getStateType({ connectionId }, call), isRecent },
    webBackendCheckUpdates: { send: server.checkUpdates, returns: "sourceDefinitions", isRecent },
    getInstanceConfiguration: { send: server.configuration, returns: "version", isRecent },
    [TOKEN]: {
      send: (call) => applications.getToken({ client_id: "doctor", client_secret: "doctor" }, call),
      isRecent,
    },
    webBackendDescribeCronExpression: {
      send: (call) => server.describeCron({ cronExpression: "doctor" }, call),
      isRecent,
    },
    webBackendValidateMappers: {
      send: (call) => connections.validateMappers({ connectionId, streamDescriptor, mappers: [] }, call),
      isRecent,
    },
    getWebappConfig: { send: server.webappConfig, returns: "version", isRecent },
    webBackendGetConnectionStatusCounts: { send: (call) => connections.statusCounts({ workspaceId }, call), isRecent },
  };
}

const TOKEN = "applicationTokenRequest";

/** Editions of Airbyte answer wrong client credentials with 400, 401 or 500. */
function isTokenRejected(operation: string, error: AirbyteError): boolean {
  return operation === TOKEN && (error instanceof AuthenticationError || error instanceof ServerError);
}

function diagnose(error: AirbyteError): Omit<Finding, "operation"> {
  const { message } = error;
  if (error instanceof InvalidInputError && isFromAirbyte(error)) return { finding: "available", detail: "" };
  if (error instanceof AuthenticationError || error instanceof PermissionError) {
    return { finding: "authentication", detail: message };
  }
  // Not hintFor, which speaks of the outcome of a write.
  if (isRedirect(error)) return { finding: "no API", detail: withVariableNames(error.hint ?? message) };
  if (isPage(error)) {
    if (error instanceof HttpError && error.status >= 500)
      return { finding: "failing", detail: `HTML of a proxy, ${message}` };
    return { finding: "no API", detail: `got HTML, ${message}` };
  }
  if (error instanceof InvalidInputError) return { finding: "no API", detail: message };
  if (error instanceof NotFoundError) return { finding: "absent", detail: hintFor(error) ?? message };
  if (error instanceof NetworkError || error instanceof TimeoutError)
    return { finding: "unreachable", detail: message };
  return { finding: "failing", detail: message };
}

/** Whether the body has the reason of a rejection, an id for the log, or the type of a problem. Airbyte sends one of them. */
function isFromAirbyte({ body }: InvalidInputError): boolean {
  const { message, errorId, type } = Object(body);
  return typeof (message ?? errorId ?? type) === "string";
}

function isRedirect(error: AirbyteError): boolean {
  return error instanceof HttpError && (error.status === 0 || (error.status >= 300 && error.status < 400));
}

function isPage(error: AirbyteError): boolean {
  const text = error instanceof ParseError ? error.excerpt : error instanceof HttpError ? error.body : undefined;
  return typeof text === "string" && /^\s*</.test(text);
}

/** Message and hint for each finding. */
const CONCLUSIONS = {
  authentication: {
    message: "authentication failed",
    hint: "Set AIRBYTE_USERNAME and AIRBYTE_PASSWORD, AIRBYTE_TOKEN, or AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET.",
  },
  "no API": {
    message: "got HTML or another response, not the API",
    hint: "Set AIRBYTE_URL to the server, such as http://localhost:8000, not to a page of the web app or a login.",
  },
  unreachable: { message: "server unreachable", hint: "Check AIRBYTE_URL, and that the server is running." },
  failing: { message: "the server fails", hint: "Check the server's log." },
} as const;

function conclude(findings: readonly Finding[], { place, io }: Context): void {
  // Each version lacks some operations, but none lacks all.
  const isElsewhere = findings.every(({ finding }) => finding === "absent");
  for (const { finding, detail } of findings) {
    if (finding === "available" || (finding === "absent" && !isElsewhere)) continue;
    const { message, hint } = CONCLUSIONS[finding === "absent" ? "no API" : finding];
    throw new CommandError(
      finding === "authentication" ? "authentication" : "networkOrServer",
      `${message}: ${place}${finding === "failing" ? ` (${detail})` : ""}`,
      (finding === "authentication" && adviceForRejected(io.env)) || hint,
    );
  }
}
