import { type Airbyte, createClient, HttpError, toConnectionUpdate } from "@airbyte-web-backend/client";
import { operations } from "@airbyte-web-backend/schema";
import { assert } from "chai";
import { callOperation } from "./call-operation.ts";
import {
  type CaseContext,
  type ContractCase,
  NotApplicable,
  type RawRequest,
  type RawResponse,
} from "./contract-case.ts";
import { factNames } from "./facts.ts";
import { parseBody } from "./parse-body.ts";
import { skipReason } from "./skip-reason.ts";
import type { Target } from "./target.ts";
import { ContractViolationError, type Traffic, validatedFetch } from "./validated-fetch.ts";

/** The outcome of a case that did not fail. */
export interface Outcome {
  /** Absent if the case passed. */
  readonly skippedBecause?: string;
}

/**
 * Runs one case on one target, and deletes the connections that it created.
 *
 * @throws {ContractViolationError} A request or response does not match the document. The error of the case itself, if there
 * is one, is the `cause`.
 * @throws The error of the case.
 */
export async function runCase(contractCase: ContractCase, target: Target): Promise<Outcome> {
  const reason = skipReason(contractCase, target);
  if (reason) return { skippedBecause: reason };
  const traffic: Traffic = { exchanges: [], violations: [] };
  const context = createContext(target, traffic);
  let failure: unknown;
  try {
    await contractCase.run(context);
  } catch (error) {
    failure = error;
  }
  try {
    await retireCreated(context.airbyte, traffic);
  } catch (error) {
    failure ??= error;
  }
  if (traffic.violations.length > 0) throw new ContractViolationError(traffic.violations, { cause: failure });
  if (failure instanceof NotApplicable) return { skippedBecause: failure.message };
  if (failure) throw failure;
  return {};
}

function createContext(target: Target, traffic: Traffic): CaseContext {
  const { baseUrl, fetch, headers, isStrict, facts, workspaceId } = target;
  const through = (requests: "valid" | "invalid" | "any") => validatedFetch({ fetch, traffic, isStrict, requests });
  // With retries a case would not see the first response.
  const airbyte = createClient({ baseUrl, headers, fetch: through("valid"), maxRetries: 0 });
  const invalid = airbyte.with({ fetch: through("invalid") });
  return {
    airbyte,
    workspaceId,
    fact(name) {
      const fact = facts[name];
      if (fact === undefined) throw new NotApplicable(`the target has no ${factNames[name]}`);
      return fact;
    },
    async sendInvalid(operation, body, status) {
      const result = await callOperation(invalid, operation, body).result();
      if (result.ok) assert.fail(`${operation} accepted ${JSON.stringify(body)}`);
      if (!(result.error instanceof HttpError)) throw result.error;
      assert.equal(result.error.status, status, result.error.message);
      return result.error;
    },
    sendRaw: (operation, request) => {
      const url = addressOf(baseUrl, operations[operation].path);
      return sendRaw(through("any"), url, new Headers(headers), request);
    },
  };
}

async function sendRaw(
  fetch: ReturnType<typeof validatedFetch>,
  url: string,
  headers: Headers,
  { method = "POST", text, contentType = text === undefined ? undefined : "application/json" }: RawRequest = {},
): Promise<RawResponse> {
  if (contentType !== undefined) headers.set("content-type", contentType);
  // With a string, fetch would set a Content-Type.
  const body = text === undefined ? null : new TextEncoder().encode(text);
  const response = await fetch(url, { method, headers, body });
  const content = await response.text();
  return { status: response.status, contentType: response.headers.get("content-type"), body: parseBody(content) };
}

/** Reads `baseUrl` as the client does. */
function addressOf(baseUrl: string, path: string): string {
  const root = baseUrl
    .replace(/\/+$/, "")
    .replace(/\/v1$/, "")
    .replace(/\/api$/, "");
  return `${root}/api${path}`;
}

/** A deleted connection keeps existing with the status `deprecated`. `listAll` still returns it. */
async function retireCreated(airbyte: Airbyte, { exchanges }: Traffic): Promise<void> {
  const created = exchanges.flatMap(({ operation, status, response }) =>
    operation === "webBackendCreateConnection" && status === 200
      ? [(response as { connectionId: string }).connectionId]
      : [],
  );
  for (const connectionId of created) {
    const connection = await airbyte.connections.get({ connectionId });
    if (connection.status === "deprecated") continue;
    await airbyte.connections.update(toConnectionUpdate(connection, { status: "deprecated" }));
  }
}
