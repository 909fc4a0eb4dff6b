import type { OperationName } from "@airbyte-web-backend/schema";
import type { CallOptions, ClientOptions } from "./options.ts";

/** What the operation table says of an operation. */
export interface Operation {
  /** Of a request that is none of the seven: its path. */
  readonly operationId: OperationName | (string & {});
  readonly path: string;
  readonly effect: "read" | "write";
  /** A boolean property of the body that makes the call a write. */
  readonly writeWhen?: string;
}

/** What is fixed for one call and counted during it. */
export interface Call {
  readonly operation: OperationName | (string & {});
  /** What messages begin with: the operation, or a request that calls share. */
  readonly subject: string;
  /** What hooks see as `callId`. */
  readonly id: string;
  /** Whether the call may change something on the server: by the operation table, and for `get` by its body. */
  readonly isWrite: boolean;
  /** Whether the body names operations, which Airbyte writes before it looks at the connection. */
  readonly hasOperations: boolean;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  /** When the deadline is, on the clock of `performance.now()`. */
  readonly endsAtMs: number;
  readonly maxRetries: number;
  retry: "auto" | "always" | "never";
  /** How many requests were sent so far. */
  attempts: number;
  /** Whether a request is on its way, or was answered in a way that nobody has judged yet. */
  isInFlight: boolean;
  /** Whether the server may have acted on one of the attempts that are over. */
  mayHaveActed: boolean;
  /** Whether the credentials were renewed after a 401, which is done once. */
  isRenewed?: boolean | undefined;
  /** The limit of the attempt that is under way, for who looks after the time himself. */
  timer?: ReturnType<typeof setTimeout>;
  /** What a limit that ran out, or the caller's abort, is ending the call with. */
  ending?: unknown;
}

/** One for all calls: an object for each would be garbage at once. */
export const NONE: CallOptions = {};

/** How long a call that runs a discover job may take, if nobody says otherwise. */
const DISCOVER_TIMEOUT_MS = 600_000;

/**
 * What is fixed for this call. A refresh runs a discover job: it counts as a write, and it takes its time.
 *
 * @param body As it is sent: an object may be written as something else than it looks.
 */
export function toCall(
  id: string,
  operation: Operation,
  body: string | undefined,
  client: Pick<ClientOptions, "timeoutMs" | "deadlineMs" | "maxRetries"> = {},
  options: CallOptions = NONE,
): Call {
  const startsJob = isWriteByBody(operation, body);
  const timeoutMs = client.timeoutMs ?? 30_000;
  const deadlineMs = options.deadlineMs ?? client.deadlineMs;
  return {
    operation: operation.operationId,
    subject: operation.operationId,
    id,
    isWrite: operation.effect === "write" || startsJob,
    hasOperations: /"operations":\s*\[\s*[^\s\]]/.test(body ?? ""),
    timeoutMs: options.timeoutMs ?? (startsJob ? Math.max(timeoutMs, DISCOVER_TIMEOUT_MS) : timeoutMs),
    deadlineMs,
    endsAtMs: performance.now() + (deadlineMs ?? Number.POSITIVE_INFINITY),
    maxRetries: options.maxRetries ?? client.maxRetries ?? 2,
    retry: options.retry ?? "auto",
    attempts: 0,
    isInFlight: false,
    mayHaveActed: false,
  };
}

function isWriteByBody({ writeWhen }: Operation, body: string | undefined): boolean {
  if (writeWhen === undefined || !body) return false;
  try {
    // The server also takes "true" and 1 for a flag. What certainly is no true makes a read, and nothing else does.
    return (Object(JSON.parse(body))[writeWhen] ?? false) !== false;
  } catch {
    return true;
  }
}
