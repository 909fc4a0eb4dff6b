import type { AnyClientOptions, CallOptions, HeadersOption } from "./options.ts";
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
export interface Family {
  readonly budget: RetryBudget;
  /** The `callId` in hooks of the call with a number. */
  readonly idOf: (call: number) => string;
  /** How many calls have begun. */
  calls: number;
  /** How many calls have not ended. */
  underWay: number;
  /** How often a call has ended or been awaited. */
  uses: number;
  readonly hintFor: HintFor;
}

/**
 * Returns the hint for a response, if it depends on the version of the API. Undefined: general hints apply. A 2xx response with a
 * hint is rejected.
 *
 * @param body The parsed body.
 */
export type HintFor = (call: Call, status: number, body: unknown) => string | undefined;

/** Reads a body to its end. */
export type ReadBody = (response: Response, call: Call) => Promise<string>;

/** The default timeout of a call that runs a discover job. */
const DISCOVER_TIMEOUT_MS = 600_000;

const NO_OPTIONS: CallOptions = {};

/** One call: its request, its limits, and what has happened to it so far. */
export class Call {
  readonly operation: string;
  /** How messages name the call. */
  subject: string;
  readonly startedAtMs: number = performance.now();
  readonly deadlineMs: number | undefined;
  readonly maxRetries: number;
  timeoutMs: number;
  retry: "auto" | "always" | "never";
  /** Whether the call may change something on the server: by the operation table, and for `get` by its body. */
  isWrite: boolean;

  readonly #writeWhen: string | undefined;
  readonly #hasOwnTimeout: boolean;
  readonly #family: Pick<Family, "idOf" | "hintFor">;
  readonly #number: number;

  url = "";
  method: string;
  readonly returns: "string" | undefined;
  body: string | undefined = undefined;
  /** Where the headers of each attempt come from. Later ones win. */
  headers: readonly HeadersOption[] = [];
  /** Secrets that are not in a header: a token request has them in its body. */
  secrets: readonly string[] = [];
  /** Reads the body of a 2xx response in place of `text()`, and returns the rest of it. */
  read: ReadBody | undefined = undefined;

  /** How many requests were sent so far. */
  attempts = 0;
  /** Whether the server may have acted on one of them. Only `send` changes this. */
  mayHaveActed = false;
  /** Whether the credentials were refreshed after a 401, which is done once. */
  isRefreshed: boolean | undefined = false;
  /** The timer of the current attempt, so that a stream can manage its own timeout. */
  timer: ReturnType<typeof setTimeout> | undefined = undefined;
  /** The error that ends the call, while its signal is being aborted with it. */
  abortedWith: unknown = undefined;
  /** The response that the call ended with. */
  response: Response | undefined = undefined;

  constructor(
    family: Pick<Family, "idOf" | "calls" | "hintFor">,
    { operationId, effect, method = "POST", returns, writeWhen }: Operation,
    client: Pick<AnyClientOptions, "timeoutMs" | "deadlineMs" | "maxRetries"> = {},
    options: CallOptions = NO_OPTIONS,
  ) {
    this.#family = family;
    this.#number = ++family.calls;
    this.operation = operationId;
    this.subject = operationId;
    this.method = method;
    this.returns = returns;
    this.deadlineMs = options.deadlineMs ?? client.deadlineMs;
    this.maxRetries = options.maxRetries ?? client.maxRetries ?? 2;
    this.timeoutMs = options.timeoutMs ?? client.timeoutMs ?? 30_000;
    this.retry = options.retry ?? "auto";
    this.isWrite = effect === "write";
    this.#writeWhen = writeWhen;
    this.#hasOwnTimeout = options.timeoutMs !== undefined;
  }

  /** The `callId` in hooks. */
  get id(): string {
    return this.#family.idOf(this.#number);
  }

  /** See `HintFor`. */
  hintFor(status: number, body: unknown): string | undefined {
    return this.#family.hintFor(this, status, body);
  }

  /** Sets the serialised body. One that starts a discover job makes the call a write with a longer timeout. */
  setBody(body: string | undefined): void {
    const writeWhen = this.#writeWhen;
    this.body = body;
    if (writeWhen === undefined || !body) return;
    try {
      // The server also takes "true" and 1 for a flag. Only null, false and an absent flag make a read.
      if ((Object(JSON.parse(body))[writeWhen] ?? false) === false) return;
    } catch {
      // A body that cannot be parsed counts as a write.
    }
    this.isWrite = true;
    if (!this.#hasOwnTimeout) this.timeoutMs = Math.max(this.timeoutMs, DISCOVER_TIMEOUT_MS);
  }
}

/** The properties of the call that every error has. */
export function fieldsOf({ operation, attempts }: Call): Pick<Call, "operation" | "attempts"> {
  return { operation, attempts };
}
