import { type Airbyte, createClient, HttpError, toConnectionUpdate } from "@airbyte-web-backend/client";
import { operations } from "@airbyte-web-backend/schema";
import { assert } from "chai";
import { callOperation } from "./call-operation.ts";
import {
  type CaseContext,
  type ContractCase,
  NotApplicable,
  type RawAnswer,
  type RawRequest,
} from "./contract-case.ts";
import { factNames } from "./facts.ts";
import { parseBody } from "./parse-body.ts";
import { skipReason } from "./skip-reason.ts";
import type { Target } from "./target.ts";
import { ContractViolationError, type Traffic, validatedFetch } from "./validated-fetch.ts";

/** What became of a case that did not fail. */
export interface Outcome {
  /** Absent: it was run, and holds. */
  readonly skippedBecause?: string;
}

/**
 * Holds one case against one target, and retires the connections that it created.
 *
 * @throws {ContractViolationError} Something that was sent or answered does not follow the document. The complaint of the
 * case itself, if it has one, is the `cause`.
 * @throws What the case complains about.
 */
export async function runCase(contractCase: ContractCase, target: Target): Promise<Outcome> {
  const reason = skipReason(contractCase, target);
  if (reason) return { skippedBecause: reason };
  const traffic: Traffic = { exchanges: [], violations: [] };
  const context = createContext(target, traffic);
  let complaint: unknown;
  try {
    await contractCase.run(context);
  } catch (error) {
    complaint = error;
  }
  try {
    await retireCreated(context.airbyte, traffic);
  } catch (error) {
    complaint ??= error;
  }
  if (traffic.violations.length > 0) throw new ContractViolationError(traffic.violations, { cause: complaint });
  if (complaint instanceof NotApplicable) return { skippedBecause: complaint.message };
  if (complaint) throw complaint;
  return {};
}

function createContext(target: Target, traffic: Traffic): CaseContext {
  const { baseUrl, fetch, headers, isStrict, facts, workspaceId } = target;
  const through = (requests: "right" | "wrong" | "any") => validatedFetch({ fetch, traffic, isStrict, requests });
  // Without retries the case sees what the server said first.
  const airbyte = createClient({ baseUrl, headers, fetch: through("right"), maxRetries: 0 });
  const astray = airbyte.with({ fetch: through("wrong") });
  return {
    airbyte,
    workspaceId,
    fact(name) {
      const fact = facts[name];
      if (fact === undefined) throw new NotApplicable(`the target has no ${factNames[name]}`);
      return fact;
    },
    async sendWrong(operation, body, status) {
      const result = await callOperation(astray, operation, body).result();
      if (result.ok) assert.fail(`${operation} took ${JSON.stringify(body)}`);
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
): Promise<RawAnswer> {
  if (contentType !== undefined) headers.set("content-type", contentType);
  // Bytes, because a text would bring a Content-Type of its own.
  const body = text === undefined ? null : new TextEncoder().encode(text);
  const response = await fetch(url, { method, headers, body });
  const answer = await response.text();
  return { status: response.status, contentType: response.headers.get("content-type"), body: parseBody(answer) };
}

/** As the client reads a base URL. */
function addressOf(baseUrl: string, path: string): string {
  const root = baseUrl
    .replace(/\/+$/, "")
    .replace(/\/v1$/, "")
    .replace(/\/api$/, "");
  return `${root}/api${path}`;
}

/** Deleting is a status here, so a created connection stays in `listAll`; there is no way to remove it. */
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
