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
  /** What the server starts with. A collection that is left out is that of `defaultState()`. The mock works on a copy. */
  state?: Partial<AirbyteState>;
  /** How long each answer takes, in milliseconds. The work is done at once, only the answer waits. Default 0. */
  delayMs?: number;
  /** What goes wrong from the start: `{ "connections/get": { status: 503, times: 2 } }`. */
  faults?: FaultOptions;
  /** What faults with a `probability` follow from: the same seed and the same requests meet the same faults. Default 1. */
  seed?: number;
  /** Who is let in. Default: everybody, as a server of this version does that has no proxy in front. */
  auth?: MockAuth;
  /** Where ids of new connections and operations come from. Default: a sequence that starts anew on `reset`. */
  newId?: () => string;
  /** The clock, in milliseconds since the epoch. Tokens expire by it. Default `Date.now`. */
  now?: () => number;
  /** Where the API lives on its origin: starts with a slash, does not end with one. Default `/api`. */
  basePath?: string;
  /**
   * Whether a proxy with the web app is in front of the server, as on port 8000 of an Airbyte: paths that are not below
   * `basePath` get its page. Without one, as on the server's own port 8001, they get Jetty's 404. Default: whether `auth` is
   * `basic`, which is asked for by a proxy.
   */
  behindProxy?: boolean;
  /** Whether an update with `withRefreshedCatalog` shows a running sync at once. Default false, as with the server's default scheduler. */
  syncAfterReset?: boolean;
  /**
   * How many calls are remembered; older ones are forgotten, and so are those whose bodies would make more than 100 MB with
   * the bodies of later ones. Default 10_000.
   */
  maxCalls?: number;
  /** Told of each request when it has ended, answered or not. What it throws is thrown by `fetch`. */
  onCall?: (call: MockCall) => void;
}

/** A fake Airbyte server without msw handlers. See `createMockCore`. */
export interface MockCore {
  /** Answers like `globalThis.fetch` would, on any origin; nothing is patched and no socket is opened. */
  readonly fetch: typeof globalThis.fetch;
  /** What the server remembers. It may be changed at will; keep it consistent. */
  readonly state: AirbyteState;
  /** What arrived, oldest first. */
  readonly calls: readonly MockCall[];
  readonly faults: Faults;
  /** Where the API lives on its origin. */
  readonly basePath: string;
  /**
   * Answers an operation otherwise, until `reset`. The request has been checked by then, and `next` gives the answer that
   * the server would have given.
   *
   * @example
   * mock.respond("connections/get", (_body, next) => ({ ...next(), isSyncing: true }));
   */
  respond<Path extends OperationPath>(path: Path, responder: Responder<OperationAt<Path>>): void;
  /** As it was when it was made: state, ids, faults of the options; no calls, no responders, no tokens. */
  reset(): void;
  /** A copy of the state: plain JSON. */
  snapshot(): AirbyteState;
  /** Replaces the state by a copy of a snapshot. @throws {RangeError} It is none; the message has the path of the fault. */
  restore(snapshot: AirbyteState): void;
}

/**
 * A stateful fake of an Airbyte 0.36.5 server: what one request writes, the next one reads.
 *
 * It is `createMockAirbyte` without `handlers`, and so without msw: it loads fast, and on Deno it needs no permission.
 *
 * @throws {RangeError} An option cannot be used; the message names it.
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
    // Looked up at each call: whoever fakes the time of a test replaces it later.
    now = () => Date.now(),
    basePath = "/api",
    behindProxy = options.auth !== undefined && "basic" in options.auth,
    syncAfterReset = false,
  } = options;
  checkNumber("delayMs", delayMs, { isWhole: false });
  checkNumber("seed", seed, { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
  checkNumber("maxCalls", maxCalls);
  if (!/^(\/.*[^/])?$/.test(basePath)) {
    throw new RangeError(`basePath must start with a slash and not end with one, or be empty, not ${basePath}`);
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
    const request = input instanceof Request && init === undefined ? input : new Request(input as string, init); // for Bun's types
    const signal = init?.signal ?? request.signal;
    signal.throwIfAborted();
    const [buffer, readBody] = await Promise.all([request.arrayBuffer(), loadBodyReader()]);
    const bytes = new Uint8Array(buffer);
    const route = findRoute(request.url, basePath, behindProxy);
    const call = calls.add(request, bytes, route, now());
    try {
      // A preflight is the browser's affair: it must not use up a fault that was meant for the request behind it.
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
    // Bun's `fetch` has it, and so has its type.
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
