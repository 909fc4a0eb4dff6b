import { invalidInput, pathNotFound } from "../errors/client-error.ts";
import { knownException } from "../errors/error-answer.ts";
import { createRandom } from "../state/random.ts";
import { type Answer, htmlAnswer, jsonAnswer, reasonOf } from "./answer.ts";
import { checkNumber, type NumberRange } from "./check-number.ts";
import { type OperationPath, operationAt, tokenPath } from "./route.ts";

/**
 * An operation by its path below `/v1/web_backend/`, such as `"connections/get"`; `"*"` is every operation;
 * `"applications/token"` is where tokens come from when client credentials are asked for.
 */
export type FaultTarget = OperationPath | typeof tokenPath | "*";

/** Something that goes wrong between the server and the client. */
export type Fault = FaultKind & {
  /** For how many requests. Default: one for `next`, without end for `always` and for the `faults` option. */
  times?: number;
  /** How likely a request is to meet it, from 0 to 1. A request that does not is not counted. Default 1. */
  probability?: number;
};

export type FaultKind =
  | StatusFault
  | HtmlFault
  | DelayFault
  | HangFault
  | CutBodyFault
  | InvalidJsonFault
  | NetworkErrorFault
  | NewTokenFault;

interface MayAct {
  /**
   * Whether the server does the work all the same, so that only its answer is lost: a repeated create then makes two
   * connections. Default false.
   */
  serverActs?: boolean;
}

/** An answer with this status. */
export interface StatusFault extends MayAct {
  status: number;
  /** A string is sent as it is, anything else as JSON. Default: an error in one of the server's shapes. */
  body?: unknown;
  /** Which of them. Default: `invalid input` for 400, else `known exception`. */
  shape?: ErrorShape;
  headers?: { [name: string]: string };
  /** Sent as `Retry-After`. */
  retryAfterSeconds?: number;
}

/**
 * The server's three error bodies: KnownExceptionInfo, InvalidInputExceptionInfo (with `validationErrors`) and
 * NotFoundKnownExceptionInfo (with `id`).
 */
export type ErrorShape = "known exception" | "invalid input" | "not found";

/** A page of some proxy where JSON was promised. */
export interface HtmlFault extends MayAct {
  html: true;
  /** Default 502. */
  status?: number;
}

/** The right answer, late; the server does its work at once. Beside another kind: that one, late. */
export interface DelayFault {
  delayMs: number;
}

/** No answer, ever. Ends when the request is aborted. */
export interface HangFault extends MayAct {
  hang: true;
}

/** The right answer, of which half arrives before the connection breaks. */
export interface CutBodyFault {
  cutBody: true;
}

/** The right status with half of the JSON, properly delivered. */
export interface InvalidJsonFault {
  invalidJson: true;
}

/** No answer and no connection: `fetch` rejects with a TypeError. */
export interface NetworkErrorFault extends MayAct {
  networkError: true;
}

/**
 * 401 for the token that comes first, each time it comes, and for requests without one; the first request with another
 * token ends the fault. What a client meets whose token was revoked before its time.
 */
export interface NewTokenFault {
  untilNewToken: true;
}

export interface Faults {
  /** For the next request to the target (or the next `times`). Several wait in line. Comes before `always`. */
  next(target: FaultTarget, fault: Fault): void;
  /** For every request to the target, until `clear`. Of several the first one counts. */
  always(target: FaultTarget, fault: Fault): void;
  /** Removes the faults of a target, or all. */
  clear(target?: FaultTarget): void;
}

/** Faults from the start; those in a list come one after the other when they have `times`. */
export type FaultOptions = { readonly [Target in FaultTarget]?: Fault | readonly Fault[] };

/** The faults that are still to come, in order. */
export class FaultPlan implements Faults {
  #next: PlannedFault[] = [];
  #always: PlannedFault[] = [];
  readonly #options: FaultOptions;
  readonly #seed: number;
  #random: () => number;

  constructor(options: FaultOptions, seed: number) {
    this.#options = options;
    this.#seed = seed;
    this.#random = createRandom(seed);
    this.reset();
  }

  /** Back to the faults of the options, and to the first random number. */
  reset(): void {
    this.clear();
    this.#random = createRandom(this.#seed);
    for (const [target, faults] of Object.entries(this.#options)) {
      for (const fault of [faults].flat()) this.always(target as FaultTarget, fault);
    }
  }

  next(target: FaultTarget, fault: Fault): void {
    this.#next.push(plan(target, fault, 1));
  }

  always(target: FaultTarget, fault: Fault): void {
    this.#always.push(plan(target, fault));
  }

  clear(target?: FaultTarget): void {
    const stays = (planned: PlannedFault) => target !== undefined && planned.target !== target;
    this.#next = this.#next.filter(stays);
    this.#always = this.#always.filter(stays);
  }

  /**
   * The fault of a request that has just arrived, if any. Uses it up.
   *
   * @param path Below `/v1/web_backend/`, or that of tokens.
   * @param authorization What the request shows.
   */
  take(path: string, authorization: string | null): Fault | undefined {
    const planned = [...this.#next, ...this.#always].find((candidate) => this.#matches(candidate, path, authorization));
    if (planned) planned.left -= 1;
    return planned?.fault;
  }

  #matches(planned: PlannedFault, path: string, authorization: string | null): boolean {
    const { target, fault, left } = planned;
    if (left <= 0 || (target === "*" ? path === tokenPath : target !== path)) return false;
    if ("untilNewToken" in fault && authorization !== null) {
      planned.refused ??= authorization;
      if (authorization !== planned.refused) {
        planned.left = 0;
        return false;
      }
    }
    return fault.probability === undefined || this.#random() < fault.probability;
  }
}

interface PlannedFault {
  target: FaultTarget;
  fault: Fault;
  left: number;
  /** The credentials that are no longer good, once they have come. */
  refused?: string;
}

/**
 * What is wrong is told where it was written, not when the request comes.
 *
 * @throws {RangeError} There is no such target, nothing that goes wrong or two things at once, or a number cannot be used.
 */
function plan(target: FaultTarget, given: Fault, times?: number): PlannedFault {
  if (target !== "*" && target !== tokenPath) operationAt(target);
  // What is undefined is not there, so that `in` tells of which kind a fault is.
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  const fault = Object.fromEntries(entries) as Fault;
  const kinds = KINDS.filter((kind) => kind in fault);
  if (kinds.length === 0) throw new RangeError(`A fault must say what goes wrong, with one of ${KINDS.join(", ")}`);
  // A page of a proxy has a status, and whatever goes wrong may do so late.
  const others = kinds.filter((kind) => kind !== "delayMs" && !(kind === "status" && "html" in fault));
  if (others.length > 1) throw new RangeError(`A fault must be of one kind, not ${others.join(" and ")}`);
  for (const [name, value] of entries) {
    const range = NUMBERS[name];
    if (range) checkNumber(`A fault's ${name}`, value, range);
    // `hang: false` reads as no hang, and would be one.
    if (SWITCHES.has(name) && value !== true)
      throw new RangeError(`A fault's ${name} must be true, not ${String(value)}`);
  }
  const forever = times === undefined || "untilNewToken" in fault;
  return { target, fault, left: fault.times ?? (forever ? Number.POSITIVE_INFINITY : times) };
}

const SWITCHES: ReadonlySet<string> = new Set([
  "html",
  "hang",
  "cutBody",
  "invalidJson",
  "networkError",
  "untilNewToken",
]);
const KINDS: readonly string[] = ["status", "delayMs", ...SWITCHES];
const NUMBERS: Readonly<Record<string, NumberRange>> = {
  status: { min: 200, max: 599 },
  delayMs: { isWhole: false },
  retryAfterSeconds: { isWhole: false },
  times: { min: 1 },
  probability: { max: 1, isWhole: false },
};

/** Whether the server does its work although the answer will go wrong. */
export function serverActs(fault: Fault): boolean {
  const isRefusal =
    "status" in fault || "html" in fault || "hang" in fault || "networkError" in fault || "untilNewToken" in fault;
  return !isRefusal || ("serverActs" in fault && fault.serverActs === true);
}

/** What is sent in place of the right answer. A lost connection has no answer. */
export function applyFault(fault: Fault, answer: Answer | undefined): Answer | undefined {
  if ("hang" in fault || "networkError" in fault) return undefined;
  if ("html" in fault) return htmlPage(fault.status ?? 502);
  if ("untilNewToken" in fault) return statusAnswer({ status: 401 });
  if ("status" in fault) return statusAnswer(fault);
  if (!answer?.body) return answer;
  const half = Math.ceil(answer.body.length / 2);
  if ("cutBody" in fault) {
    // The length that was promised tells a reader that something is missing, where a connection only ends.
    const length = new TextEncoder().encode(answer.body).length;
    return { ...answer, headers: { ...answer.headers, "content-length": String(length) }, cutAfter: half };
  }
  if ("invalidJson" in fault) return { ...answer, body: answer.body.slice(0, half) };
  return answer;
}

function htmlPage(status: number): Answer {
  return htmlAnswer(status, `<html><body><h1>${`${status} ${reasonOf(status)}`.trim()}</h1></body></html>`);
}

function statusAnswer({ status, body, shape, headers, retryAfterSeconds }: StatusFault): Answer {
  const answer = jsonAnswer(status, body === undefined ? errorBody(status, shape) : body);
  return {
    ...answer,
    body: typeof body === "string" ? body : answer.body,
    headers: {
      ...answer.headers,
      ...(retryAfterSeconds !== undefined && { "retry-after": String(retryAfterSeconds) }),
      ...lowerCaseKeys(headers),
    },
  };
}

function errorBody(status: number, shape: ErrorShape = status === 400 ? "invalid input" : "known exception"): object {
  switch (shape) {
    case "invalid input":
      return invalidInput(["fault.arg0"]).body;
    case "not found":
      return pathNotFound().body;
    case "known exception": {
      const message = `Internal Server Error: fault of the mock, status ${status}`;
      return knownException(message, { className: "java.lang.RuntimeException", message });
    }
  }
}

function lowerCaseKeys(headers: { [name: string]: string } = {}): { [name: string]: string } {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
