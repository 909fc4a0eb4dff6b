import type { Mismatch } from "./find-mismatches.ts";
import { parseBody } from "./parse-body.ts";
import type { Spec, SpecOperation } from "./spec.ts";
import type { Fetch } from "./target.ts";

/** A difference between a request or response and the document. */
export interface Violation extends Mismatch {
  /** The operationId, or the path if there is no operation. */
  readonly operation: string;
  readonly direction: "request" | "response";
  /** The status of the response. */
  readonly status?: number;
}

/** The requests and responses so far. */
export interface Traffic {
  readonly exchanges: Exchange[];
  readonly violations: Violation[];
}

interface Exchange {
  /** The operationId, or the path if there is no operation. */
  readonly operation: string;
  /** See `parseBody`. */
  readonly request: unknown;
  readonly status: number;
  readonly response: unknown;
}

export interface ValidatedFetchOptions {
  /** The document of the version. */
  readonly spec: Spec;
  /** Default: `globalThis.fetch` at the time of each request. */
  readonly fetch?: Fetch | undefined;
  readonly traffic: Traffic;
  /** Whether an unknown property in a response is a violation. */
  readonly isStrict: boolean;
  /**
   * `"valid"`: requests must match the document. `"invalid"`: they must not, and the server must reject them. `"any"`: they are
   * not validated.
   */
  readonly requests: "valid" | "invalid" | "any";
}

/**
 * Wraps a fetch to validate requests and responses against the document. It adds violations to `traffic` and does not throw:
 * the client would take that for a failed connection.
 */
export function validatedFetch({ spec, fetch, traffic, isStrict, requests }: ValidatedFetchOptions): Fetch {
  return async (url, init) => {
    const operation = findOperation(spec, url);
    const request = parseBody(init.body == null ? "" : await new Response(init.body).text());
    const response = await (fetch ?? globalThis.fetch)(url, init);
    const { status } = response;
    const content = parseBody(await response.clone().text());
    const name = operation?.operationId ?? new URL(url).pathname;
    traffic.exchanges.push({ operation: name, request, status, response: content });

    const report = (direction: Violation["direction"], mismatches: readonly Mismatch[]) =>
      traffic.violations.push(
        ...mismatches.map((mismatch) => ({
          operation: name,
          direction,
          ...(direction === "response" && { status }),
          ...mismatch,
        })),
      );
    if (operation) {
      report("request", requestMismatches(spec, operation, request, requests, response.ok));
      report("response", responseMismatches(spec, operation, content, status, isStrict));
    } else {
      report("request", [{ pointer: "", expected: "the path of an operation", found: name }]);
    }
    return response;
  };
}

/** `runCase` throws this when a request or response of the case does not match the document. */
export class ContractViolationError extends Error {
  override readonly name = "ContractViolationError";
  readonly violations: readonly Violation[];

  /** @param options.cause The error of the case itself, if there is one. */
  constructor(violations: readonly Violation[], options?: ErrorOptions) {
    super(violations.map(describeViolation).join("\n"), options);
    this.violations = violations;
  }
}

export function describeViolation({ operation, direction, status, pointer, expected, found }: Violation): string {
  const where = [operation, direction, status].filter((part) => part !== undefined).join(" ");
  return `${where}, at "${pointer}": expected: ${expected}; found: ${found}`;
}

/** Always strict: version 0.36 rejects unknown properties, and 2.x ignores them. */
function requestMismatches(
  { findMismatches }: Spec,
  { request }: SpecOperation,
  body: unknown,
  expected: ValidatedFetchOptions["requests"],
  isAccepted: boolean,
): readonly Mismatch[] {
  if (expected === "any") return [];
  const isAbsent = body === undefined && !request?.isRequired;
  const mismatches = isAbsent
    ? []
    : request
      ? findMismatches(body, request.schema, { isStrict: true })
      : [{ pointer: "", expected: "no body", found: JSON.stringify(body) }];
  if (expected === "valid") return mismatches;
  const found = JSON.stringify(body);
  if (mismatches.length === 0) return [{ pointer: "", expected: "an invalid body", found }];
  return isAccepted
    ? [{ pointer: mismatches[0]?.pointer ?? "", expected: "a body that the server rejects", found }]
    : [];
}

function responseMismatches(
  { findMismatches }: Spec,
  { responses }: SpecOperation,
  body: unknown,
  status: number,
  isStrict: boolean,
): readonly Mismatch[] {
  const declared = responses.get(String(status));
  if (!declared && responses.has(String(status))) return [];
  if (declared) return findMismatches(body, declared.schema, { isStrict });
  return [{ pointer: "", expected: `one of the statuses ${[...responses.keys()].join(", ")}`, found: String(status) }];
}

function findOperation({ operations }: Spec, url: string): SpecOperation | undefined {
  const { pathname } = new URL(url);
  return operations.find(({ path }) => pathname.endsWith(path));
}
