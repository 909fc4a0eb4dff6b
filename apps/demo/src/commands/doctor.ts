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
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES } from "../exit-code.ts";
import { hintFor } from "../explain-error.ts";
import { type Column, printRows } from "../output/print-rows.ts";

/** What the doctor found out about one operation. */
interface Finding {
  readonly operation: string;
  readonly finding: "there" | "absent" | "authentication" | "no API" | "unreachable" | "failing";
  readonly detail: string;
}

const columns: Column<Finding>[] = [
  { head: "operation", text: ({ operation }) => operation },
  { head: "finding", text: ({ finding }) => (finding === "there" ? "✓ there" : `✗ ${finding}`) },
  { head: "detail", text: ({ detail }) => detail },
];

/**
 * Asks each operation something that no server can act on, and reads from the refusal whether it is there.
 *
 * @throws {CommandError} Something is wrong. The exit code says what: authentication, or network and server.
 */
export async function doctor(context: Context): Promise<void> {
  const { terminal, place } = context;
  terminal.warn(`Looking at ${place}`);
  const findings: Finding[] = [];
  for (const [operation, probe] of Object.entries(probes(context))) {
    const result = await probe({ ...context.call, maxRetries: 0 }).result();
    // An interruption is not a finding.
    context.signal.throwIfAborted();
    findings.push({ operation, ...(result.ok ? TAKES_ANYTHING : diagnose(result.error)) });
    // Where nobody answers at all, nobody answers the next question either.
    if (findings.at(-1)?.finding === "unreachable") break;
  }
  printRows(findings, context, { columns, id: undefined });
  conclude(findings, context);
}

/** No Airbyte answers so to an id that is none. */
const TAKES_ANYTHING = { finding: "no API", detail: "got 200 for an id that is none" } as const;

type Probe = (call: CallOptions) => CallPromise<unknown>;

/** Ids that are no UUIDs: a server refuses them before it does anything, whatever the operation. */
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
  if (error instanceof InvalidInputError) return { finding: "there", detail: "" };
  if (error instanceof AuthenticationError || error instanceof PermissionError) {
    return { finding: "authentication", detail: message };
  }
  if (isRedirect(error)) return { finding: "no API", detail: hintFor(error) ?? message };
  if (isPage(error)) {
    // A proxy says so when the server behind it does not answer.
    if (error instanceof HttpError && error.status >= 500)
      return { finding: "failing", detail: `a proxy's page, ${message}` };
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

/** What is wrong, in words, and what to do about it. */
const CONCLUSIONS = {
  authentication: {
    says: "the server does not let this program in",
    hint: "Set AIRBYTE_USERNAME and AIRBYTE_PASSWORD, AIRBYTE_TOKEN, or AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET.",
  },
  "no API": {
    says: "a web page or another program answers where the API should be",
    hint: "AIRBYTE_URL must be where the API is: http://localhost:8000, not a page of the web app or of a login.",
  },
  unreachable: { says: "nobody answers", hint: "Check AIRBYTE_URL, and that the server runs." },
  failing: { says: "the server fails", hint: "Look into the server's log." },
} as const;

function conclude(findings: readonly Finding[], { terminal, place }: Context): void {
  for (const { finding, detail } of findings) {
    // One that is absent is what its version is like, nothing to mend.
    if (finding === "there" || finding === "absent") continue;
    const { says, hint } = CONCLUSIONS[finding];
    throw new CommandError(`${says}: ${place}${finding === "failing" ? ` (${detail})` : ""}`, {
      exitCode: finding === "authentication" ? EXIT_CODES.authentication : EXIT_CODES.networkOrServer,
      hint,
    });
  }
  const there = findings.filter(({ finding }) => finding === "there").length;
  terminal.warn(`${there} of ${Object.keys(operations).length} operations are there`);
}
