import { type Answer, htmlAnswer, jsonAnswer } from "./answer.ts";
import { knownException } from "./errors/known-exception.ts";
import type { OperationPath } from "./route.ts";

/** An operation by its path below `/v1/web_backend/`, such as `"connections/get"`; `"*"` is every operation. */
export type FaultTarget = OperationPath | "*";

/** Something that goes wrong between the server and the client. */
export type Fault = FaultKind & {
  /** For how many requests. Default: one for `next`, without end for `always` and for the `faults` option. */
  times?: number;
};

export type FaultKind =
  | StatusFault
  | HtmlFault
  | DelayFault
  | HangFault
  | CutBodyFault
  | InvalidJsonFault
  | NetworkErrorFault;

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
  /** A string is sent as it is, anything else as JSON. Default: an error in the server's shape. */
  body?: unknown;
  headers?: { [name: string]: string };
  /** Sent as `Retry-After`. */
  retryAfterSeconds?: number;
}

/** A page of some proxy where JSON was promised. */
export interface HtmlFault extends MayAct {
  html: true;
  /** Default 502. */
  status?: number;
}

/** The right answer, late. The server does its work at once. */
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

  constructor(options: FaultOptions = {}) {
    this.#options = options;
    this.reset();
  }

  /** Back to the faults of the options. */
  reset(): void {
    this.clear();
    for (const [target, faults] of Object.entries(this.#options)) {
      for (const fault of [faults].flat()) this.always(target as FaultTarget, fault);
    }
  }

  next(target: FaultTarget, fault: Fault): void {
    this.#next.push({ target, fault: checked(fault), left: fault.times ?? 1 });
  }

  always(target: FaultTarget, fault: Fault): void {
    this.#always.push({ target, fault: checked(fault), left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(target?: FaultTarget): void {
    const stays = (planned: PlannedFault) => target !== undefined && planned.target !== target;
    this.#next = this.#next.filter(stays);
    this.#always = this.#always.filter(stays);
  }

  /** The fault of a request that has just arrived, if any. Uses it up. */
  take(path: string): Fault | undefined {
    const applies = ({ target, left }: PlannedFault) => left > 0 && (target === path || target === "*");
    const planned = this.#next.find(applies) ?? this.#always.find(applies);
    if (planned) planned.left -= 1;
    return planned?.fault;
  }
}

interface PlannedFault {
  target: FaultTarget;
  fault: Fault;
  left: number;
}

/** A wrong status is told where it was written, not when the request comes. */
function checked(fault: Fault): Fault {
  const status = "status" in fault ? fault.status : undefined;
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw new RangeError(`A fault's status must be an integer from 200 to 599, not ${status}`);
  }
  return fault;
}

/** Whether the server does its work although the answer will go wrong. */
export function serverActs(fault: Fault): boolean {
  return "delayMs" in fault || "cutBody" in fault || "invalidJson" in fault || fault.serverActs === true;
}

/** What is sent in place of the right answer. A lost connection has no answer. */
export function spoil(fault: Fault, right: Answer | undefined): Answer | undefined {
  if ("hang" in fault || "networkError" in fault) return undefined;
  if ("html" in fault) return htmlAnswer(fault.status ?? 502, "<html><body><h1>502 Bad Gateway</h1></body></html>");
  if ("status" in fault) return statusAnswer(fault);
  if (!right?.body) return right;
  const half = Math.ceil(right.body.length / 2);
  if ("cutBody" in fault) {
    // The length that was promised tells a reader that something is missing, where a connection only ends.
    const length = new TextEncoder().encode(right.body).length;
    return { ...right, headers: { ...right.headers, "content-length": String(length) }, cutAfter: half };
  }
  if ("invalidJson" in fault) return { ...right, body: right.body.slice(0, half) };
  return right;
}

function statusAnswer({ status, body, headers, retryAfterSeconds }: StatusFault): Answer {
  const message = `Internal Server Error: fault of the mock, status ${status}`;
  const className = "java.lang.RuntimeException";
  const answer = jsonAnswer(status, body === undefined ? knownException(message, { className, message }) : body);
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

function lowerCaseKeys(headers: { [name: string]: string } = {}): { [name: string]: string } {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
