import { AbortError, type Hooks } from "@airbyte-web-backend/client";
import type { AnyAirbyte } from "@airbyte-web-backend/client/connect";
import type { OperationName } from "@airbyte-web-backend/schema";

/** One request of a call. */
export interface Attempt {
  /** A status, or the name of an error; undefined while the request is pending. */
  readonly outcome?: number | string;
  readonly durationMs?: number;
  /** The wait before the retry, if there is one. */
  readonly retryDelayMs?: number;
}

/** One call of the client. */
export interface LoggedCall {
  /** The `callId` of its events. */
  readonly id: string;
  readonly operation: OperationName;
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number;
  readonly state: "sending" | "waiting" | "done" | "failed" | "aborted";
  readonly attempts: readonly Attempt[];
  /** From the first request to the last byte or the failure. */
  readonly durationMs?: number;
  /** The error, if the call failed. */
  readonly message?: string;
}

/** The maximum number of calls. */
export const MAX_CALLS = 200;

/** The calls of a page, newest first, for `useSyncExternalStore`. */
export class CallLog {
  #calls: readonly LoggedCall[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same list until a call changes. */
  readonly getCalls = (): readonly LoggedCall[] => this.#calls;

  clear(): void {
    this.#replace(this.#calls.filter(({ state }) => state === "sending" || state === "waiting"));
  }

  /** Hooks that log each call. */
  hooks(): Hooks {
    const change = (id: string, how: (call: LoggedCall) => LoggedCall) =>
      this.#replace(this.#calls.map((call) => (call.id === id ? how(call) : call)));
    const changeAttempt = (id: string, attempt: number, facts: Attempt) =>
      change(id, (call) => ({
        ...call,
        attempts: call.attempts.map((each, index) => (index === attempt - 1 ? { ...each, ...facts } : each)),
      }));
    const since = ({ startedAtMs }: LoggedCall) => this.#now() - startedAtMs;
    return {
      onRequest: ({ callId: id, operation, attempt }) => {
        if (attempt > 1) return change(id, (call) => ({ ...call, state: "sending", attempts: [...call.attempts, {}] }));
        const name = operation as OperationName; // never a token request
        const call: LoggedCall = { id, operation: name, startedAtMs: this.#now(), state: "sending", attempts: [{}] };
        this.#replace([call, ...this.#calls].slice(0, MAX_CALLS));
      },
      onResponse: ({ callId, attempt, status, durationMs }) => {
        changeAttempt(callId, attempt, { outcome: status, durationMs });
        if (status < 300) change(callId, (call) => ({ ...call, state: "done", durationMs: since(call) }));
      },
      onRetry: ({ callId, attempt, delayMs, reason }) => {
        const outcome = typeof reason === "number" ? reason : reason.name;
        changeAttempt(callId, attempt, { outcome, retryDelayMs: delayMs });
        change(callId, (call) => ({ ...call, state: "waiting" }));
      },
      onError: ({ callId, attempt, error, durationMs }) => {
        const state = error instanceof AbortError ? "aborted" : "failed";
        change(callId, (call) => ({ ...call, state, durationMs, message: error.message }));
        change(callId, ({ attempts, ...call }) => ({
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

/** A client that logs its calls. */
export function withCallLog<Airbyte extends AnyAirbyte>(airbyte: Airbyte, log: CallLog): Airbyte {
  return airbyte.with({ hooks: log.hooks() }) as Airbyte;
}
