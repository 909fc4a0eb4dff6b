import { loadBodyReader } from "../request/read-body.ts";
import { toResponse } from "../server/answer.ts";
import { answerRequest } from "../server/answer-request.ts";
import { CallLog, type MockCall } from "../server/calls.ts";
import { checkNumber } from "../server/check-number.ts";
import { applyFault, type FaultOptions, FaultPlan, type Faults, serverActs } from "../server/faults.ts";
import { Gate, type MockAuth } from "../server/gate.ts";
import { type Responder, Responders } from "../server/responders.ts";
import { findRoute, type OperationAt, type OperationPath, operationAt } from "../server/route.ts";
import { LostConnection } from "../server/thrown-error.ts";
import { wait, waitForever } from "../server/wait.ts";
import { checkState } from "../state/check-state.ts";
import { defaultState } from "../state/default-state.ts";
import { assignLazily, copyLazily } from "../state/lazy.ts";
import { createIdSequence } from "../state/make-ids.ts";
import type { AirbyteState } from "../state/state.ts";

export interface MockOptions {
  /** The initial state, which is copied. Missing collections are those of `defaultState()`. */
  state?: Partial<AirbyteState>;
  /** Delay of each response in milliseconds. The operation runs before the delay. Default 0. */
  delayMs?: number;
  /** Initial faults: `{ "connections/get": { status: 503, times: 2 } }`. */
  faults?: FaultOptions;
  /** Seed of faults with a `probability`: the same requests get the same faults. Default 1. */
  seed?: number;
  /** Authentication. Default: none, like a 0.36.5 server without a proxy. */
  auth?: MockAuth;
  /** Creates the ids of new connections and operations. Default: a sequence, which `reset` restarts. */
  newId?: () => string;
  /** The clock, in milliseconds since the epoch. Tokens expire by it. Default `Date.now`. */
  now?: () => number;
  /** Path of the API. Starts with a slash and does not end with one. Default `/api`. */
  basePath?: string;
  /**
   * Whether a proxy is in front of the server, as on port 8000 of Airbyte: outside of `basePath`, it serves the web app.
   * Without a proxy, as on port 8001, the response is a 404. Default: true with `auth.basic`, otherwise false.
   */
  behindProxy?: boolean;
  /** Whether an update with `withRefreshedCatalog` starts a sync at once. Default false, as with the server's default scheduler. */
  syncAfterReset?: boolean;
  /**
   * Maximum length of `calls`. The oldest calls are removed, also if the bodies exceed 100 MB in total. Default 10_000.
   */
  maxCalls?: number;
  /** Called after each request, with or without a response. If it throws, `fetch` rejects. */
  onCall?: (call: MockCall) => void;
}

/** A fake Airbyte server without msw handlers. See `createMockCore`. */
export interface MockCore {
  /** A `fetch` for every origin. It does not patch anything and opens no socket. */
  readonly fetch: typeof globalThis.fetch;
  /** The state of the server. You can change it; keep it consistent. */
  readonly state: AirbyteState;
  /** The requests, oldest first. */
  readonly calls: readonly MockCall[];
  readonly faults: Faults;
  /** Path of the API. */
  readonly basePath: string;
  /**
   * Replaces the handler of an operation until `reset`. The responder gets the validated body. `next` runs the server's
   * handler.
   *
   * @example
   * mock.respond("connections/get", (_body, next) => ({ ...next(), isSyncing: true }));
   */
  respond<Path extends OperationPath>(path: Path, responder: Responder<OperationAt<Path>>): void;
  /** Restores the initial state, ids and faults. Removes calls, responders and tokens. */
  reset(): void;
  /** Returns a copy of the state as plain JSON. */
  snapshot(): AirbyteState;
  /** Replaces the state with a copy of a snapshot. @throws {RangeError} The snapshot is not a valid state. The message has the path. */
  restore(snapshot: AirbyteState): void;
}

/**
 * Creates a stateful fake of an Airbyte 0.36.5 server: a request reads what earlier requests have written.
 *
 * Like `createMockAirbyte`, but without `handlers`. It loads fast, and on Deno it needs no permission.
 *
 * @throws {RangeError} An option is invalid. The message has its name.
 * @example
 * const mock = createMockCore();
 * const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/workspace/state", {
 *   method: "POST",
 *   headers: { "content-type": "application/json" },
 *   body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
 * });
 */
export function createMockCore(options: MockOptions = {}): MockCore {
  const {
    delayMs = 0,
    seed = 1,
    maxCalls = 10_000,
    // Not `Date.now` itself, which fake timers replace later.
    now = () => Date.now(),
    basePath = "/api",
    behindProxy = options.auth !== undefined && "basic" in options.auth,
    syncAfterReset = false,
  } = options;
  checkNumber("delayMs", delayMs, { isWhole: false });
  checkNumber("seed", seed, { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
  checkNumber("maxCalls", maxCalls);
  if (!/^(\/.*[^/])?$/.test(basePath)) {
    throw new RangeError(`basePath must be empty, or start with a slash and not end with one, got "${basePath}"`);
  }
  const initial = defaultState();
  if (options.state) {
    checkState(options.state, initial);
    assignLazily(initial, options.state);
  }
  const state = copyLazily(initial);
  const calls = new CallLog(maxCalls);
  const faults = new FaultPlan(options.faults ?? {}, seed);
  const gate = new Gate(options.auth, basePath, now);
  const responders = new Responders();
  const startIds = () => options.newId ?? createIdSequence((id) => isTaken(state, id));
  let newId = startIds();

  async function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = input instanceof Request && init === undefined ? input : new Request(input as string, init); // the cast is for Bun's types
    const signal = init?.signal ?? request.signal;
    signal.throwIfAborted();
    const [buffer, readBody] = await Promise.all([request.arrayBuffer(), loadBodyReader()]);
    const bytes = new Uint8Array(buffer);
    const route = findRoute(request.url, basePath, behindProxy);
    const call = calls.add(request, bytes, route, now());
    try {
      // A preflight must not use the fault of the request that follows.
      const fault =
        "path" in route && request.method !== "OPTIONS"
          ? faults.take(route.path, request.headers.get("authorization"))
          : undefined;
      const store = { state, newId, now, syncAfterReset };
      const received = {
        method: request.method,
        path: new URL(request.url).pathname,
        contentType: request.headers.get("content-type"),
        accept: request.headers.get("accept"),
        bytes,
      };
      const serverAnswer =
        !fault || serverActs(fault)
          ? (gate.answer(route, request, bytes) ?? answerRequest(store, route, received, { readBody, responders }))
          : undefined;
      const answer = fault ? applyFault(fault, serverAnswer) : serverAnswer;

      const waitMs = delayMs + (fault && "delayMs" in fault ? fault.delayMs : 0);
      if (waitMs > 0) await wait(waitMs, signal);
      if (fault && "hang" in fault) await waitForever(signal);
      signal.throwIfAborted();
      if (!answer) throw new LostConnection();
      call.status = answer.status;
      return toResponse(request.method === "HEAD" ? { ...answer, body: null } : answer);
    } finally {
      options.onCall?.(call);
    }
  }

  function restore(snapshot: AirbyteState): void {
    checkState(snapshot, state);
    assignLazily(state, snapshot);
  }

  return {
    // Part of Bun's type of `fetch`.
    fetch: Object.assign(fetch, { preconnect: () => undefined }),
    state,
    calls: calls.entries,
    faults,
    basePath,
    restore,
    respond: (path, responder) => responders.set(operationAt(path), responder),
    snapshot: () => copyLazily(state),
    reset() {
      assignLazily(state, initial);
      calls.clear();
      faults.reset();
      gate.reset();
      responders.clear();
      newId = startIds();
    },
  };
}

function isTaken({ connections, operations }: AirbyteState, id: string): boolean {
  return (
    connections.some(({ connectionId }) => connectionId === id) ||
    operations.some(({ operationId }) => operationId === id)
  );
}
