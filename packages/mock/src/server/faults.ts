import { type OperationPath, tokenPath } from "../0.36.5/route.ts";
import type { LaterPath } from "../2.0/routes.ts";
import { writeJson } from "../state/exact-number.ts";
import { createRandom } from "../state/random.ts";
import { type Answer, nginxPage, withHeaders } from "./answer.ts";
import { checkNumber, type NumberRange } from "./check-number.ts";
import type { FakeServer, MockVersion } from "./fake-server.ts";

interface TargetsBy {
  "0.36.5": OperationPath | typeof tokenPath;
  "2.0": LaterPath;
}

/**
 * The path of an operation below `/v1/web_backend/`, such as `"connections/get"`; `"*"` for every operation; or
 * `"applications/token"` for the token endpoint. Version 2.0 also has operations below `/v1/`, such as `"health"`.
 */
export type FaultTarget<Version extends MockVersion = "0.36.5"> = TargetsBy[Version] | "*";

/** An error between the server and the client. */
export type Fault = FaultKind & {
  /** Number of requests that fail. Default: 1 for `next`, no limit for `always` and the `faults` option. */
  times?: number;
  /** The probability that a request fails, from 0 to 1. `times` counts only requests that fail. Default 1. */
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
   * Whether the server runs the operation, so that only its response is lost: a repeated create makes two connections.
   * Default false.
   */
  serverActs?: boolean;
}

/** A response with this status. */
export interface StatusFault extends MayAct {
  status: number;
  /** A string is sent as it is, any other value as JSON. Default: the error body that the server has for the status. */
  body?: unknown;
  headers?: { [name: string]: string };
  /** Sent as the `Retry-After` header. */
  retryAfterSeconds?: number;
}

/** An HTML error page, as proxies send it. */
export interface HtmlFault extends MayAct {
  html: true;
  /** Default 502. */
  status?: number;
}

/** Delays the response; the server runs the operation at once. Can be combined with another kind of fault. */
export interface DelayFault {
  delayMs: number;
}

/** Never responds. Ends when the request is aborted. */
export interface HangFault extends MayAct {
  hang: true;
}

/** The connection breaks after half of the response body. */
export interface CutBodyFault {
  cutBody: true;
}

/** A complete response with half of the JSON. */
export interface InvalidJsonFault {
  invalidJson: true;
}

/** `fetch` rejects with a TypeError. */
export interface NetworkErrorFault extends MayAct {
  networkError: true;
}

/**
 * Simulates a revoked token: responds with 401 to the first token that arrives, and to requests without a token. The first
 * request with another token ends the fault.
 */
export interface NewTokenFault {
  untilNewToken: true;
}

export interface Faults<Version extends MockVersion = "0.36.5"> {
  /** Applies to the next request to the target (or the next `times`). Later calls add to a queue. Has priority over `always`. */
  next(target: FaultTarget<Version>, fault: Fault): void;
  /** Applies to every request to the target until `clear`. If there are several, the first one applies. */
  always(target: FaultTarget<Version>, fault: Fault): void;
  /** Removes the faults of a target. Without a target, removes all. */
  clear(target?: FaultTarget<Version>): void;
}

/** Initial faults. Faults in a list apply one after the other if they have `times`. */
export type FaultOptions<Version extends MockVersion = "0.36.5"> = {
  readonly [Target in FaultTarget<Version>]?: Fault | readonly Fault[];
};

export class FaultPlan implements Faults<MockVersion> {
  #next: PlannedFault[] = [];
  #always: PlannedFault[] = [];
  readonly #options: FaultOptions<MockVersion>;
  readonly #seed: number;
  readonly #targets: FakeServer["targets"];
  #random: () => number;

  constructor(options: FaultOptions<MockVersion>, seed: number, targets: FakeServer["targets"]) {
    this.#options = options;
    this.#seed = seed;
    this.#targets = targets;
    this.#random = createRandom(seed);
    this.reset();
  }

  /** Restores the faults of the options, and the random numbers. */
  reset(): void {
    this.clear();
    this.#random = createRandom(this.#seed);
    for (const [target, faults] of Object.entries(this.#options)) {
      for (const fault of [faults].flat()) this.always(target as FaultTarget<MockVersion>, fault);
    }
  }

  next(target: FaultTarget<MockVersion>, fault: Fault): void {
    this.#next.push(this.#plan(target, fault, 1));
  }

  always(target: FaultTarget<MockVersion>, fault: Fault): void {
    this.#always.push(this.#plan(target, fault));
  }

  clear(target?: FaultTarget<MockVersion>): void {
    const stays = (planned: PlannedFault) => target !== undefined && planned.target !== target;
    this.#next = this.#next.filter(stays);
    this.#always = this.#always.filter(stays);
  }

  /**
   * Returns the fault for a request, and counts it.
   *
   * @param path The path below `/v1/web_backend/`, or that of the token endpoint.
   * @param authorization The header of the request.
   */
  take(path: string, authorization: string | null): Fault | undefined {
    const planned = [...this.#next, ...this.#always].find((candidate) => this.#matches(candidate, path, authorization));
    if (planned) planned.left -= 1;
    return planned?.fault;
  }

  /** @throws {RangeError} There is no such target, or the fault cannot be used. */
  #plan(target: FaultTarget<MockVersion>, fault: Fault, times?: number): PlannedFault {
    if (target !== "*" && !this.#targets.includes(target)) throw new RangeError(`Unknown operation path: ${target}`);
    return plan(target, fault, times);
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
  target: FaultTarget<MockVersion>;
  fault: Fault;
  left: number;
  /** The first token, for `untilNewToken`. */
  refused?: string;
}

/**
 * Checks a fault.
 *
 * @throws {RangeError} The target is unknown, the fault has no kind or two, or a number is out of range.
 */
function plan(target: FaultTarget<MockVersion>, given: Fault, times?: number): PlannedFault {
  // Without undefined keys, so that `in` tells the kind.
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  const fault = Object.fromEntries(entries) as Fault;
  const kinds = KINDS.filter((kind) => kind in fault);
  if (kinds.length === 0) throw new RangeError(`A fault must have one of ${KINDS.join(", ")}`);
  // `html` may have a status, and each kind a delay.
  const others = kinds.filter((kind) => kind !== "delayMs" && !(kind === "status" && "html" in fault));
  if (others.length > 1) throw new RangeError(`A fault must have only one of ${others.join(", ")}`);
  for (const [name, value] of entries) {
    const range = NUMBERS[name];
    if (range) checkNumber(`A fault's ${name}`, value, range);
    // `in` would take `hang: false` for a hang.
    if (SWITCHES.has(name) && value !== true)
      throw new RangeError(`A fault's ${name} must be true, got ${String(value)}`);
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

/** Whether the server runs the operation. */
export function serverActs(fault: Fault): boolean {
  const replacesResponse =
    "status" in fault || "html" in fault || "hang" in fault || "networkError" in fault || "untilNewToken" in fault;
  return !replacesResponse || ("serverActs" in fault && fault.serverActs === true);
}

/**
 * Applies a fault to a response. Undefined means no response.
 *
 * @param errorOf Creates the response that the server has for an error status.
 */
export function applyFault(
  fault: Fault,
  answer: Answer | undefined,
  errorOf: (status: number) => Answer,
): Answer | undefined {
  if ("hang" in fault || "networkError" in fault) return undefined;
  if ("html" in fault) return nginxPage(fault.status ?? 502);
  if ("untilNewToken" in fault) return errorOf(401);
  if ("status" in fault) return applyStatus(fault, errorOf(fault.status));
  if (!answer?.body) return answer;
  const half = Math.ceil(answer.body.length / 2);
  if ("cutBody" in fault) {
    // With the full length, a client can tell that the body is incomplete.
    const length = new TextEncoder().encode(answer.body).length;
    return { ...withHeaders(answer, { "content-length": String(length) }), cutAfter: half };
  }
  if ("invalidJson" in fault) return { ...answer, body: answer.body.slice(0, half) };
  return answer;
}

function applyStatus({ body, headers = {}, retryAfterSeconds }: StatusFault, answer: Answer): Answer {
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    ...withHeaders(answer, {
      ...(retryAfterSeconds !== undefined && { "retry-after": String(retryAfterSeconds) }),
      ...Object.fromEntries(given),
    }),
    ...(body !== undefined && { body: typeof body === "string" ? body : writeJson(body) }),
  };
}
