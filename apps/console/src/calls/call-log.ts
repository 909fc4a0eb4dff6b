import { AbortError, type Hooks } from "@airbyte-web-backend/client";
import type { AnyAirbyte } from "@airbyte-web-backend/client/connect";
import type { OperationName } from "@airbyte-web-backend/schema";
import { Store } from "../store.ts";

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

/** Whether a call has not ended. */
export function isOpen({ state }: LoggedCall): boolean {
  return state === "sending" || state === "waiting";
}

/** The calls of a page, newest first. */
export class CallLog extends Store<readonly LoggedCall[]> {
  constructor() {
    super([]);
  }

  /** Open calls stay. */
  clear(): void {
    this.set(this.get().filter(isOpen));
  }

  /** Hooks that log each call. */
  hooks(): Hooks {
    const change = (id: string, how: (call: LoggedCall) => LoggedCall) =>
      this.set(this.get().map((call) => (call.id === id ? how(call) : call)));
    const changeAttempt = (id: string, attempt: number, facts: Attempt) =>
      change(id, (call) => ({
        ...call,
        attempts: call.attempts.map((each, index) => (index === attempt - 1 ? { ...each, ...facts } : each)),
      }));
    return {
      onRequest: ({ callId: id, operation, attempt }) => {
        if (attempt > 1) return change(id, (call) => ({ ...call, state: "sending", attempts: [...call.attempts, {}] }));
        const name = operation as OperationName; // never a token request
        const call: LoggedCall = { id, operation: name, startedAtMs: Date.now(), state: "sending", attempts: [{}] };
        this.set([call, ...this.get()].slice(0, MAX_CALLS));
      },
      onResponse: ({ callId, attempt, status, durationMs }) => {
        changeAttempt(callId, attempt, { outcome: status, durationMs });
        if (status < 300)
          change(callId, (call) => ({ ...call, state: "done", durationMs: Date.now() - call.startedAtMs }));
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
}

/** A client that logs its calls. */
export function withCallLog<Airbyte extends AnyAirbyte>(airbyte: Airbyte, log: CallLog): Airbyte {
  return airbyte.with({ hooks: log.hooks() }) as Airbyte;
}
