import type { HttpHandler } from "msw/http";
import { toResponse } from "./answer.ts";
import { answerRequest } from "./answer-request.ts";
import { describeBody, type MockCall, redactHeaders } from "./calls.ts";
import { defaultState } from "./default-state.ts";
import { type FaultOptions, FaultPlan, type Faults, serverActs, spoil } from "./faults.ts";
import { createIdSequence } from "./id-sequence.ts";
import { createMswHandlers } from "./msw-handlers.ts";
import { findRoute } from "./route.ts";
import type { AirbyteState } from "./state.ts";
import { wait, waitForever } from "./wait.ts";

export interface MockOptions {
  /** What the server starts with. A collection that is left out is that of `defaultState()`. The mock works on a copy. */
  state?: Partial<AirbyteState>;
  /** How long each answer takes, in milliseconds. The work is done at once, only the answer waits. Default 0. */
  delayMs?: number;
  /** What goes wrong from the start: `{ "connections/get": { status: 503, times: 2 } }`. */
  faults?: FaultOptions;
  /** Where ids of new connections and operations come from. Default: a sequence that starts anew on `reset`. */
  newId?: () => string;
  /** The clock, in milliseconds since the epoch. Default `Date.now`. */
  now?: () => number;
  /** Where the API lives on its origin. Default `/api`. */
  basePath?: string;
  /** Whether an update with `withRefreshedCatalog` shows a running sync at once. Default false, as with the server's default scheduler. */
  syncAfterReset?: boolean;
}

/** A fake Airbyte server. See `createMockAirbyte`. */
export interface MockAirbyte {
  /** Answers like `globalThis.fetch` would, on any origin; nothing is patched and no socket is opened. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** msw handlers, for `setupServer` and `setupWorker`. */
  readonly handlers: readonly HttpHandler[];
  /** What the server remembers. It may be changed at will; keep it consistent. */
  readonly state: AirbyteState;
  /** What arrived, oldest first. */
  readonly calls: readonly MockCall[];
  readonly faults: Faults;
  /** Where the API lives on its origin. */
  readonly basePath: string;
  /** As it was when it was made: state, ids, faults of the options; no calls. */
  reset(): void;
  /** A copy of the state: plain JSON. */
  snapshot(): AirbyteState;
  /** Replaces the state by a copy of a snapshot. */
  restore(snapshot: AirbyteState): void;
}

/**
 * A stateful fake of an Airbyte 0.36.5 server: what one request writes, the next one reads.
 *
 * @example
 * const mock = createMockAirbyte();
 * const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/workspace/state", {
 *   method: "POST",
 *   headers: { "content-type": "application/json" },
 *   body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
 * });
 */
export function createMockAirbyte(options: MockOptions = {}): MockAirbyte {
  const { delayMs = 0, now = Date.now, basePath = "/api", syncAfterReset = false } = options;
  const initial: AirbyteState = structuredClone({ ...defaultState(), ...options.state });
  const state = structuredClone(initial);
  const calls: MutableCall[] = [];
  const faults = new FaultPlan(options.faults);
  const startIds = () => options.newId ?? createIdSequence((id) => isTaken(state, id));
  let newId = startIds();

  async function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    const signal = init?.signal ?? request.signal;
    signal.throwIfAborted();
    const text = await request.text();
    const route = findRoute(request.url, basePath);
    const call: MutableCall = {
      operation: route.to === "operation" ? route.operationId : null,
      method: request.method,
      url: request.url,
      headers: redactHeaders(request.headers),
      body: describeBody(text),
      status: null,
      at: now(),
    };
    calls.push(call);

    // A preflight is the browser's affair: it must not use up a fault that was meant for the request behind it.
    const fault = route.to === "operation" && request.method !== "OPTIONS" ? faults.take(route.path) : undefined;
    const store = { state, newId, now, syncAfterReset };
    const received = { method: request.method, contentType: request.headers.get("content-type"), text };
    const right = !fault || serverActs(fault) ? answerRequest(store, route, received) : undefined;
    const answer = fault ? spoil(fault, right) : right;

    const waitMs = delayMs + (fault && "delayMs" in fault ? fault.delayMs : 0);
    if (waitMs > 0) await wait(waitMs, signal);
    if (fault && "hang" in fault) await waitForever(signal);
    signal.throwIfAborted();
    if (!answer) throw new TypeError("fetch failed", { cause: new Error("The mock was told to fail: networkError") });
    call.status = answer.status;
    return toResponse(answer);
  }

  function restore(snapshot: AirbyteState): void {
    Object.assign(state, structuredClone(snapshot));
  }

  return {
    fetch,
    handlers: createMswHandlers(fetch, basePath),
    state,
    calls,
    faults,
    basePath,
    restore,
    snapshot: () => structuredClone(state),
    reset() {
      restore(initial);
      calls.length = 0;
      faults.reset();
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

type MutableCall = { -readonly [Key in keyof MockCall]: MockCall[Key] };
