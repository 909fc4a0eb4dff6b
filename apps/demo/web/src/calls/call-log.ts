import { AbortError, type Hooks } from "@airbyte-web-backend/client";
import type { StreamingAirbyte } from "@airbyte-web-backend/client/stream";
import type { OperationName } from "@airbyte-web-backend/schema";

/** One request of a call. */
export interface Attempt {
  /** A status, or the name of the error that stood in the way of one; undefined as long as neither is there. */
  readonly outcome?: number | string;
  readonly durationMs?: number;
  /** The wait after it, when the call is tried once more. */
  readonly retryDelayMs?: number;
}

/** One call of the client, as its hooks told of it. */
export interface LoggedCall {
  readonly id: number;
  readonly operation: OperationName;
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number;
  readonly state: "sending" | "waiting" | "done" | "failed" | "aborted";
  readonly attempts: readonly Attempt[];
  /** From the first request to the last byte, or to the failure. */
  readonly durationMs?: number;
  /** What it failed with. */
  readonly message?: string;
}

/** How many calls are remembered. */
export const MAX_CALLS = 200;

/** The calls of a page, newest first, for `useSyncExternalStore`. */
export class CallLog {
  #calls: readonly LoggedCall[] = [];
  #ids = 0;
  readonly #listeners = new Set<() => void>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same list until something happens. */
  readonly getCalls = (): readonly LoggedCall[] => this.#calls;

  clear(): void {
    this.#replace(this.#calls.filter(({ state }) => state === "sending" || state === "waiting"));
  }

  /** Hooks that write down one call. The events of a client do not say which call they are of, so each call has its own. */
  hooksOfOneCall(): Hooks {
    this.#ids += 1;
    const id = this.#ids;
    const change = (how: (call: LoggedCall) => LoggedCall) =>
      this.#replace(this.#calls.map((call) => (call.id === id ? how(call) : call)));
    const changeAttempt = (attempt: number, facts: Attempt) =>
      change((call) => ({
        ...call,
        attempts: call.attempts.map((each, index) => (index === attempt - 1 ? { ...each, ...facts } : each)),
      }));
    const since = ({ startedAtMs }: LoggedCall) => this.#now() - startedAtMs;
    return {
      onRequest: ({ operation, attempt }) => {
        if (attempt > 1) return change((call) => ({ ...call, state: "sending", attempts: [...call.attempts, {}] }));
        const call: LoggedCall = { id, operation, startedAtMs: this.#now(), state: "sending", attempts: [{}] };
        this.#replace([call, ...this.#calls].slice(0, MAX_CALLS));
      },
      onResponse: ({ attempt, status, durationMs }) => {
        changeAttempt(attempt, { outcome: status, durationMs });
        if (status < 300) change((call) => ({ ...call, state: "done", durationMs: since(call) }));
      },
      onRetry: ({ attempt, delayMs, reason }) => {
        const outcome = typeof reason === "number" ? reason : reason.name;
        changeAttempt(attempt, { outcome, retryDelayMs: delayMs });
        change((call) => ({ ...call, state: "waiting" }));
      },
      onError: ({ attempt, error, durationMs }) => {
        const state = error instanceof AbortError ? "aborted" : "failed";
        change((call) => ({ ...call, state, durationMs, message: error.message }));
        change(({ attempts, ...call }) => ({
          ...call,
          attempts: attempts.map((each, index) =>
            index === attempt - 1 && each.outcome === undefined ? { ...each, outcome: error.name } : each,
          ),
        }));
      },
    };
  }

  #replace(calls: readonly LoggedCall[]): void {
    this.#calls = calls;
    for (const listener of this.#listeners) listener();
  }
}

/** The same client, whose calls are written down. What they share, such as the retry budget, they go on sharing. */
export function withCallLog(airbyte: StreamingAirbyte, log: CallLog): StreamingAirbyte {
  const forOneCall = () => airbyte.with({ hooks: log.hooksOfOneCall() });
  return {
    get connections() {
      return forOneCall().connections;
    },
    get workspaces() {
      return forOneCall().workspaces;
    },
    with: (options) => withCallLog(airbyte.with(options), log),
  };
}
