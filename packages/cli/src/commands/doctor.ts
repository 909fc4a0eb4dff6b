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
  TimeoutError,
} from "@airbyte-web-backend/client";
import { operations } from "@airbyte-web-backend/schema";
import { CommandError } from "../errors/command-error.ts";
import { EXIT_CODES } from "../errors/exit-code.ts";
import { hintFor } from "../errors/explain-error.ts";
import { type Column, printRows } from "../output/print-rows.ts";
import type { Context } from "../run/context.ts";

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
 * Sends each operation an invalid request, and reads from the error whether the operation exists. Changes nothing.
 *
 * @throws {CommandError} The server cannot be used. The exit code is that of authentication, or network and server.
 */
export async function doctor(context: Context): Promise<void> {
  const { terminal, place } = context;
  terminal.warn(`Checking ${place}`);
  const findings: Finding[] = [];
  for (const [operation, probe] of Object.entries(probes(context))) {
    const result = await probe({ ...context.call, maxRetries: 0 }).result();
    context.signal.throwIfAborted();
    findings.push({ operation, ...(result.ok ? ACCEPTS_ANYTHING : diagnose(result.error)) });
    if (findings.at(-1)?.finding === "unreachable") break;
  }
  printRows(findings, context, { columns, id: undefined });
  conclude(findings, context);
}

const ACCEPTS_ANYTHING = { finding: "no API", detail: "got 200 for an invalid id" } as const;

type Probe = (call: CallOptions) => CallPromise<unknown>;

/** Ids that are not UUIDs: a server rejects them before it acts. */
function probes({ airbyte }: Context): Record<keyof typeof operations, Probe> {
  const { connections, workspaces } = airbyte;
  const workspaceId = "doctor";
  const connectionId = workspaceId;
  const [sourceId, destinationId] = [workspaceId, workspaceId];
  return {
    webBackendGetWorkspaceState: (call) => workspaces.getState({ workspaceId }, call),
    webBackendListConnectionsForWorkspace: (call) => connections.list({ workspaceId }, call),
    webBackendListAllConnectionsForWorkspace: (call) => connections.listAll({ workspaceId }, call),
    webBackendGetConnection: (call) => connections.get({ connectionId }, call),
    webBackendSearchConnections: (call) => connections.search({ connectionId }, call),
    webBackendCreateConnection: (call) =>
      connections.create({ sourceId, destinationId, status: "inactive", syncCatalog: { streams: [] } }, call),
    webBackendUpdateConnection: (call) =>
      connections.update({ connectionId, status: "inactive", syncCatalog: { streams: [] } }, call),
  };
}

function diagnose(error: AirbyteError): Omit<Finding, "operation"> {
  const { message } = error;
  if (error instanceof InvalidInputError) return { finding: "available", detail: "" };
  if (error instanceof AuthenticationError || error instanceof PermissionError) {
    return { finding: "authentication", detail: message };
  }
  if (isRedirect(error)) return { finding: "no API", detail: hintFor(error) ?? message };
  if (isPage(error)) {
    if (error instanceof HttpError && error.status >= 500)
      return { finding: "failing", detail: `HTML of a proxy, ${message}` };
    return { finding: "no API", detail: `got HTML, ${message}` };
  }
  if (error instanceof NotFoundError) return { finding: "absent", detail: hintFor(error) ?? message };
  if (error instanceof NetworkError || error instanceof TimeoutError)
    return { finding: "unreachable", detail: message };
  return { finding: "failing", detail: message };
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

function conclude(findings: readonly Finding[], { terminal, place }: Context): void {
  for (const { finding, detail } of findings) {
    // An absent operation is normal for some versions.
    if (finding === "available" || finding === "absent") continue;
    const { message, hint } = CONCLUSIONS[finding];
    throw new CommandError(`${message}: ${place}${finding === "failing" ? ` (${detail})` : ""}`, {
      exitCode: finding === "authentication" ? EXIT_CODES.authentication : EXIT_CODES.networkOrServer,
      hint,
    });
  }
  const available = findings.filter(({ finding }) => finding === "available").length;
  terminal.warn(`${available} of ${Object.keys(operations).length} operations are available`);
}
