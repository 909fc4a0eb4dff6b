import { HttpError } from "@airbyte-web-backend/client";
import type { AnyAirbyte } from "@airbyte-web-backend/client/connect";
import { assert } from "chai";
import { type ContractCase, NotApplicable, type RawRequest, type RawResponse } from "./contract-case.ts";
import { parseBody } from "./parse-body.ts";
import { skipReason } from "./skip-reason.ts";
import type { Target } from "./target.ts";
import { ContractViolationError, type Traffic, validatedFetch } from "./validated-fetch.ts";
import { versionOf } from "./versions.ts";

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
    await contractCase.run(context as never);
  } catch (error) {
    failure = error;
  }
  try {
    await retireCreated(context.airbyte, target, traffic);
  } catch (error) {
    failure ??= error;
  }
  if (traffic.violations.length > 0) throw new ContractViolationError(traffic.violations, { cause: failure });
  if (failure instanceof NotApplicable) return { skippedBecause: failure.message };
  if (failure) throw failure;
  return {};
}

/** The context for the cases of the target's version. */
function createContext(target: Target, traffic: Traffic) {
  const { baseUrl, fetch, headers, isStrict, facts, workspaceId, family } = target;
  const { spec, createClient, call, factNames } = versionOf(family);
  const fetchFor = (requests: "valid" | "invalid" | "any") =>
    validatedFetch({ spec, fetch, traffic, isStrict, requests });
  // With retries a case would not see the first response.
  const options = { baseUrl, headers, maxRetries: 0 };
  const airbyte = createClient({ ...options, fetch: fetchFor("valid") });
  const invalid = createClient({ ...options, fetch: fetchFor("invalid") });
  return {
    airbyte,
    workspaceId,
    fact(name: string) {
      const fact = Reflect.get(facts, name) as unknown;
      if (fact !== undefined) return fact;
      throw new NotApplicable(`the target has no ${factNames[name]}`);
    },
    async sendInvalid(operation: string, body: unknown, status: number) {
      const result = await call(invalid, operation, body).result();
      if (result.ok) assert.fail(`${operation} accepted ${JSON.stringify(body)}`);
      if (!(result.error instanceof HttpError)) throw result.error;
      assert.equal(result.error.status, status, result.error.message);
      return result.error;
    },
    sendRaw(operation: string, request?: RawRequest) {
      const { path = "", method = "POST" } = spec.operations.find(({ operationId }) => operationId === operation) ?? {};
      return sendRaw(fetchFor("any"), addressOf(baseUrl, path), new Headers(headers), { method, ...request });
    },
  };
}

async function sendRaw(
  fetch: ReturnType<typeof validatedFetch>,
  url: string,
  headers: Headers,
  {
    method,
    json,
    text = json === undefined ? undefined : JSON.stringify(json),
    contentType = text === undefined ? undefined : "application/json",
    authorization,
  }: RawRequest & { readonly method: string },
): Promise<RawResponse> {
  if (authorization === null) headers.delete("authorization");
  else if (authorization !== undefined) headers.set("authorization", authorization);
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

async function retireCreated(airbyte: AnyAirbyte, { family }: Target, { exchanges }: Traffic): Promise<void> {
  const created = exchanges.flatMap(({ operation, status, response }) =>
    operation === "webBackendCreateConnection" && status === 200
      ? [(response as { connectionId: string }).connectionId]
      : [],
  );
  for (const connectionId of created) await versionOf(family).retire(airbyte, connectionId);
}
