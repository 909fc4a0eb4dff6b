import type { MockAuth } from "../0.36.5/gate.ts";
import type { Responder } from "../0.36.5/responder.ts";
import type { OperationAt, OperationPath } from "../0.36.5/route.ts";
import { Server0365 } from "../0.36.5/server.ts";
import type { Application } from "../2.0/gate.ts";
import type { LaterPath } from "../2.0/routes.ts";
import { type LaterResponder, Server20 } from "../2.0/server.ts";
import { addLaterDefaults } from "../2.0/state/default-later.ts";
import { toResponse } from "../server/answer.ts";
import { CallLog, type MockCall } from "../server/calls.ts";
import { checkNumber } from "../server/check-number.ts";
import type { FakeServer, MockVersion, ServerParts } from "../server/fake-server.ts";
import { applyFault, type FaultOptions, FaultPlan, type Faults, serverActs } from "../server/faults.ts";
import type { MockReset } from "../server/resets.ts";
import { LostConnection } from "../server/thrown-error.ts";
import { wait, waitForever } from "../server/wait.ts";
import { checkState } from "../state/check-state.ts";
import { defaultState } from "../state/default-state.ts";
import { assignLazily, copyLazily } from "../state/lazy.ts";
import { createIdSequence } from "../state/make-ids.ts";
import type { AirbyteState } from "../state/state.ts";

export interface MockOptions<Version extends MockVersion = "0.36.5"> {
  /** The version of the server: `"0.36.5"` (April 2022) or `"2.0"` (any 2.x). Default `"0.36.5"`. */
  version?: Version;
  /** The initial state, which is copied. Missing collections are those of `defaultState()`. */
  state?: Partial<AirbyteState>;
  /** Delay of each response in milliseconds. The operation runs before the delay. Default 0. */
  delayMs?: number;
  /** Initial faults: `{ "connections/get": { status: 503, times: 2 } }`. */
  faults?: FaultOptions<Version>;
  /** Seed of faults with a `probability`: the same requests get the same faults. Default 1. */
  seed?: number;
  /**
   * Authentication. Default on version 0.36.5: none, like a server without a proxy. Default on version 2.0: client credentials
   * with the id `mock-client-id` and the secret `mock-client-secret`.
   */
  auth?: AuthOptions[Version];
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
  onCall?(call: MockCall<Version>): void;
}

export interface AuthOptions {
  "0.36.5": MockAuth;
  /** `false`: no authentication. Several applications may have different roles. */
  "2.0": { clientCredentials: Application | readonly Application[] } | false;
}

/** The type of `respond`, by version. */
export interface RespondBy {
  "0.36.5": <Path extends OperationPath>(path: Path, responder: Responder<OperationAt<Path>>) => void;
  "2.0": (path: LaterPath, responder: LaterResponder) => void;
}

/** A fake Airbyte server without msw handlers. See `createMockCore`. */
export interface MockCore<Version extends MockVersion = "0.36.5"> {
  readonly version: Version;
  /** A `fetch` for every origin. It does not patch anything and opens no socket. */
  readonly fetch: typeof globalThis.fetch;
  /** The state of the server. You can change it; keep it consistent. */
  readonly state: AirbyteState;
  /** The requests, oldest first. */
  readonly calls: readonly MockCall<Version>[];
  /** The resets and refreshes that updates have started, oldest first, also if the response was lost. */
  readonly resets: readonly MockReset[];
  readonly faults: Faults<Version>;
  /** Path of the API. */
  readonly basePath: string;
  /**
   * Replaces the handler of an operation until `reset`. The responder gets the validated body. `next` runs the server's
   * handler.
   *
   * @example
   * mock.respond("connections/get", (_body, next) => ({ ...next(), isSyncing: true }));
   */
  readonly respond: RespondBy[Version];
  /** Whether the msw handlers answer this URL. Other requests go to the network. */
  handles(url: string): boolean;
  /** Restores the initial state, ids and faults. Removes calls, resets, responders and tokens. */
  reset(): void;
  /** Returns a copy of the state as plain JSON. */
  snapshot(): AirbyteState;
  /** Replaces the state with a copy of a snapshot. @throws {RangeError} The snapshot is not a valid state. The message has the path. */
  restore(snapshot: AirbyteState): void;
}

/**
 * Creates a stateful fake of an Airbyte server: 0.36.5, or a 2.x with `version: "2.0"`. A request reads what earlier requests have
 * written.
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
export function createMockCore(options?: MockOptions): MockCore;
export function createMockCore<Version extends MockVersion>(
  options: MockOptions<Version> & { version: Version },
): MockCore<Version>;
export function createMockCore(options: MockOptions<MockVersion> = {}): MockCore<MockVersion> {
  const {
    delayMs = 0,
    seed = 1,
    maxCalls = 10_000,
    // Not `Date.now` itself, which fake timers replace later.
    now = () => Date.now(),
    basePath = "/api",
    version = "0.36.5",
  } = options;
  checkNumber("delayMs", delayMs, { isWhole: false });
  checkNumber("seed", seed, { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
  checkNumber("maxCalls", maxCalls);
  if (!/^(\/.*[^/])?$/.test(basePath)) {
    throw new RangeError(`basePath must be empty, or start with a slash and not end with one, got "${basePath}"`);
  }
  const initial = defaultState();
  if (version === "2.0") addLaterDefaults(initial);
  if (options.state) {
    checkState(options.state, initial);
    // Tags and catalogs belong to workspaces.
    if (options.state.workspaces) delete initial.later;
    assignLazily(initial, options.state);
  }
  const state = copyLazily(initial);
  const calls = new CallLog(maxCalls);
  const startIds = () => options.newId ?? createIdSequence((id) => isTaken(state, id));
  let newId = startIds();
  const resets: MockReset[] = [];
  const onReset = (reset: MockReset) => void resets.push(reset);
  const server = createServer(version, { state, newId: () => newId(), now, basePath, onReset }, options);
  const faults = new FaultPlan(options.faults ?? {}, seed, server.targets);

  async function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = input instanceof Request && init === undefined ? input : new Request(input as string, init); // the cast is for Bun's types
    const signal = init?.signal ?? request.signal;
    signal.throwIfAborted();
    const [buffer] = await Promise.all([request.arrayBuffer(), server.load()]);
    const bytes = new Uint8Array(buffer);
    const route = server.route(request.url);
    const call = calls.add(request, bytes, route, now());
    try {
      // A preflight must not use the fault of the request that follows.
      const fault =
        route.target !== undefined && request.method !== "OPTIONS"
          ? faults.take(route.target, request.headers.get("authorization"))
          : undefined;
      const serverAnswer = !fault || serverActs(fault) ? server.answer(request, bytes) : undefined;
      const errorOf = (status: number) => server.answerError(request, status);
      const answer = fault ? applyFault(fault, serverAnswer, errorOf) : serverAnswer;

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
    delete state.later;
    assignLazily(state, snapshot);
  }

  return {
    version,
    // Part of Bun's type of `fetch`.
    fetch: Object.assign(fetch, { preconnect: () => undefined }),
    state,
    calls: calls.entries,
    resets,
    faults,
    basePath,
    restore,
    respond: (path: string, responder: unknown) => server.respond(path, responder),
    handles: (url) => server.route(url).isAirbyte,
    snapshot: () => copyLazily(state),
    reset() {
      delete state.later;
      assignLazily(state, initial);
      calls.clear();
      resets.length = 0;
      faults.reset();
      server.reset();
      newId = startIds();
    },
  };
}

function createServer(version: MockVersion, parts: ServerParts, options: MockOptions<MockVersion>): FakeServer {
  if (version === "2.0") return new Server20(parts, applicationsOf(options.auth));
  if (version !== "0.36.5") throw new RangeError(`version must be "0.36.5" or "2.0", got ${JSON.stringify(version)}`);
  const { auth, syncAfterReset = false, behindProxy = Boolean(auth && "basic" in auth) } = options;
  if (auth === false) throw new RangeError("auth must not be false for version 0.36.5, which has no authentication");
  return new Server0365(parts, { auth: auth as MockAuth | undefined, behindProxy, syncAfterReset });
}

/** @throws {RangeError} A server of version 2.x has no basic authentication. */
function applicationsOf(auth: MockOptions<MockVersion>["auth"]): readonly Application[] | false | undefined {
  if (!auth) return auth;
  if (!("clientCredentials" in auth))
    throw new RangeError("auth must have clientCredentials, or be false, for version 2.0");
  const { clientCredentials } = auth;
  return [clientCredentials].flat() as readonly Application[];
}

function isTaken({ connections, operations, later }: AirbyteState, id: string): boolean {
  return (
    connections.some(({ connectionId }) => connectionId === id) ||
    operations.some(({ operationId }) => operationId === id) ||
    Object.hasOwn(later?.catalogs ?? {}, id)
  );
}
