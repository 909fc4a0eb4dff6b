import type { CallOptions, HeadersOption, Validate } from "./options.ts";
import type { RetryBudget } from "./transport/retry-budget.ts";

/** An entry of the operation table. */
export interface Operation {
  /** The path, for a request of `raw` to another path than those of the operations. */
  readonly operationId: string;
  readonly path: string;
  readonly effect: "read" | "write";
  /** Default: POST. */
  readonly method?: "GET" | "POST";
  /** The type of the response body. Default: object. */
  readonly returns?: "string";
  /** A boolean property of the body that makes the call a write. */
  readonly writeWhen?: string;
}

/** The state that a client shares with the clients that `with` derives from it. */
export interface SharedState {
  readonly budget: RetryBudget;
  /** Distinguishes the calls of this client from those of others. */
  readonly clientId: string;
  /** How many calls were started. */
  calls: number;
  /** How many calls have not ended yet. */
  activeCalls: number;
  /** How often a call ended or was awaited. */
  uses: number;
  readonly hintFor: HintFor;
}

/**
 * Returns the hint for a response that depends on the version of the API, or undefined to use a general hint. A 2xx response
 * with a hint is rejected.
 *
 * @param body The parsed body.
 */
export type HintFor = (call: Call, status: number, body: unknown) => string | undefined;

/** Reads the body of a response to its end. */
export type ReadBody = (response: Response, call: Call) => Promise<string>;

/** The options of a client that its calls can override. Not a mapped type, which every program of a user would have to check. */
interface ClientDefaults {
  readonly deadlineMs?: number | undefined;
  readonly headers?: readonly HeadersOption[];
  readonly maxRetries?: number | undefined;
  readonly timeoutMs?: number | undefined;
  readonly validate?: Validate | undefined;
}

/** One call: its request, its limits and its progress. */
export class Call {
  readonly operation: string;
  /** The name of the call in messages. */
  subject: string;
  readonly startedAtMs: number = performance.now();
  readonly deadlineMs: number | undefined;
  readonly maxRetries: number;
  readonly validate: Validate;
  retry: "auto" | "always" | "never";
  /** Whether the call may change something on the server: by the operation table, and for `get` by its body. */
  isWrite: boolean;

  readonly #writeWhen: string | undefined;
  readonly #ownTimeoutMs: number | undefined;
  readonly #shared: Pick<SharedState, "clientId" | "hintFor">;
  readonly #number: number;

  url = "";
  method: string;
  readonly returns: "string" | undefined;
  body: string | undefined = undefined;
  /** The sources of the headers of each attempt. Later ones override earlier ones. */
  headers: readonly HeadersOption[];
  /** Secrets that are not in a header: a token request has them in its body. */
  secrets: readonly string[] = [];
  /** Reads the body of a 2xx response in place of `text()`, and returns the rest of it. */
  read: ReadBody | undefined = undefined;

  /** How many requests were sent so far. */
  attempts = 0;
  /** Whether the server may have acted on a request. Only `send` changes this. */
  mayHaveActed = false;
  /** Whether the credentials were refreshed after a 401, which is done once. */
  isRefreshed: boolean | undefined = false;
  /** The timer of the current attempt, so that a stream can manage its own timeout. */
  timer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(
    shared: Pick<SharedState, "clientId" | "calls" | "hintFor">,
    { operationId, effect, method = "POST", returns, writeWhen }: Operation,
    client: ClientDefaults = {},
    options: CallOptions = {},
  ) {
    this.#shared = shared;
    this.#number = ++shared.calls;
    this.operation = operationId;
    this.subject = operationId;
    this.method = method;
    this.returns = returns;
    this.deadlineMs = options.deadlineMs ?? client.deadlineMs;
    this.maxRetries = options.maxRetries ?? client.maxRetries ?? 2;
    this.#ownTimeoutMs = options.timeoutMs ?? client.timeoutMs;
    this.retry = options.retry ?? "auto";
    this.validate = options.validate ?? client.validate ?? "off";
    this.headers = options.headers ? [...(client.headers ?? []), options.headers] : (client.headers ?? []);
    this.isWrite = effect === "write";
    this.#writeWhen = writeWhen;
  }

  /** The `callId` in hooks. */
  get id(): string {
    return `${this.#shared.clientId}-${this.#number}`;
  }

  /** The limit of an attempt. A read that its body has made a write runs a discover job, which takes minutes. */
  get timeoutMs(): number {
    return this.#ownTimeoutMs ?? (this.#writeWhen && this.isWrite ? 600_000 : 30_000);
  }

  /** Whether it may be sent again even if the server has acted. */
  get isRepeatable(): boolean {
    return this.maxRetries > 0 && (this.retry === "always" || (this.retry === "auto" && !this.isWrite));
  }

  /** See `HintFor`. */
  hintFor(status: number, body: unknown): string | undefined {
    return this.#shared.hintFor(this, status, body);
  }

  /** Sets the serialised body. If it starts a discover job, the call becomes a write. */
  setBody(body: string | undefined): void {
    const writeWhen = this.#writeWhen;
    this.body = body;
    if (writeWhen === undefined || !body) return;
    try {
      // The server also accepts "true" and 1. Only null, false and an absent flag make a read.
      if ((Object(JSON.parse(body))[writeWhen] ?? false) === false) return;
    } catch {
      // A body that cannot be parsed counts as a write.
    }
    this.isWrite = true;
  }
}

/** The properties of the call that every error has. */
export function fieldsOf({ operation, attempts }: Call): Pick<Call, "operation" | "attempts"> {
  return { operation, attempts };
}
