import { type Fault, findFaults } from "./find-faults.ts";
import { parseBody } from "./parse-body.ts";
import { type SpecOperation, specOperations } from "./spec-operations.ts";
import type { Fetch } from "./target.ts";

/** Where an exchange and the document differ. */
export interface Violation extends Fault {
  /** The operationId, or the path when it is none of an operation. */
  readonly operation: string;
  readonly direction: "request" | "response";
  /** Of the response. */
  readonly status?: number;
}

/** What has passed. A fetch adds to it; whoever made it reads it. */
export interface Traffic {
  readonly exchanges: Exchange[];
  readonly violations: Violation[];
}

interface Exchange {
  /** The operationId, or the path when it is none of an operation. */
  readonly operation: string;
  /** Parsed, if it is JSON; else the text; undefined when there was none. */
  readonly request: unknown;
  readonly status: number;
  readonly response: unknown;
}

export interface ValidatedFetchOptions {
  /** Default: `globalThis.fetch`, looked up at each request. */
  readonly fetch?: Fetch | undefined;
  readonly traffic: Traffic;
  /** Whether a response may have no property that the document does not name. */
  readonly isStrict: boolean;
  /**
   * What is asked of requests. `"right"`: they follow the document. `"wrong"`: they do not, so that a case cannot mark a
   * request that is none; and the server refuses them. `"any"`: nothing is asked.
   */
  readonly requests: "right" | "wrong" | "any";
}

/**
 * A fetch that holds what passes against the document. It changes nothing and rejects for no reason of its own: a client
 * would take that for a failed connection, and perhaps try again. What is wrong is found in `traffic.violations`.
 */
export function validatedFetch({ fetch, traffic, isStrict, requests }: ValidatedFetchOptions): Fetch {
  return async (url, init) => {
    const operation = findOperation(url);
    const request = parseBody(init.body == null ? "" : await new Response(init.body).text());
    const response = await (fetch ?? globalThis.fetch)(url, init);
    const { status } = response;
    const answer = parseBody(await response.clone().text());
    const name = operation?.operationId ?? new URL(url).pathname;
    traffic.exchanges.push({ operation: name, request, status, response: answer });

    const report = (direction: Violation["direction"], faults: readonly Fault[]) =>
      traffic.violations.push(
        ...faults.map((fault) => ({
          operation: name,
          direction,
          ...(direction === "response" && { status }),
          ...fault,
        })),
      );
    if (operation) {
      report("request", requestFaults(operation, request, requests, response.ok));
      report("response", responseFaults(operation, answer, status, isStrict));
    } else {
      report("request", [{ pointer: "", expected: "the path of an operation", found: name }]);
    }
    return response;
  };
}

/** Thrown when a case is over and something that it sent or got did not follow the document. */
export class ContractViolationError extends Error {
  override readonly name = "ContractViolationError";
  readonly violations: readonly Violation[];

  /** @param options.cause What the case itself complained about, if it did. */
  constructor(violations: readonly Violation[], options?: ErrorOptions) {
    super(violations.map(describeViolation).join("\n"), options);
    this.violations = violations;
  }
}

/** In one line: operation, direction, JSON pointer, expected, found. */
export function describeViolation({ operation, direction, status, pointer, expected, found }: Violation): string {
  const where = [operation, direction, status].filter((part) => part !== undefined).join(" ");
  return `${where}, at "${pointer}": expected: ${expected}; found: ${found}`;
}

/** Every property is checked strictly here: the server refuses a request with one that it does not know. */
function requestFaults(
  { request: { schema } }: SpecOperation,
  body: unknown,
  asked: ValidatedFetchOptions["requests"],
  isTaken: boolean,
): readonly Fault[] {
  if (asked === "any") return [];
  const faults = findFaults(body, schema, { isStrict: true });
  if (asked === "right") return faults;
  const found = JSON.stringify(body);
  if (faults.length === 0) return [{ pointer: "", expected: "a body that the document forbids", found }];
  return isTaken ? [{ pointer: faults[0]?.pointer ?? "", expected: "a body that the server refuses", found }] : [];
}

function responseFaults(
  { responses }: SpecOperation,
  body: unknown,
  status: number,
  isStrict: boolean,
): readonly Fault[] {
  const declared = responses.get(String(status));
  if (declared) return findFaults(body, declared.schema, { isStrict });
  return [{ pointer: "", expected: `one of the statuses ${[...responses.keys()].join(", ")}`, found: String(status) }];
}

function findOperation(url: string): SpecOperation | undefined {
  const { pathname } = new URL(url);
  return specOperations.find(({ path }) => pathname.endsWith(path));
}
