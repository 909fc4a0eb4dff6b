import { normalizeBaseUrl } from "./base-url.ts";
import type { HintFor, Operation, SharedState } from "./call.ts";
import { type CallPromise, PendingCall } from "./call-promise.ts";
import { ConfigError } from "./errors/index.ts";
import { isBrowser } from "./is-browser.ts";
import { checkValidation, type MergedOptions, mergeOptions } from "./merge-options.ts";
import { createOpenapiClient, type OpenapiClient } from "./openapi-client.ts";
import type { AnyClientOptions, CallOptions } from "./options.ts";
import { createPerformCall, type PerformCall } from "./perform-call.ts";
import { createTransport } from "./transport/create-transport.ts";
import { RetryBudget } from "./transport/retry-budget.ts";

/** The parts of a client that `raw` and `stream` use. */
export interface InnerParts {
  readonly performCall: PerformCall;
  readonly openapi: OpenapiClient;
}

/** Not a property of the client, so that the declarations of the main entry do not need the types of openapi-fetch. */
const innerParts: WeakMap<object, InnerParts> = new WeakMap();

/** @throws {ConfigError} `airbyte` was not created by `createClient`. */
export function innerPartsOf(airbyte: object): InnerParts {
  const parts = innerParts.get(airbyte);
  if (!parts) throw new ConfigError("airbyte", "must be a client that createClient returned");
  return parts;
}

/** Creates the method of an operation. */
export type CreateMethod = (operation: Operation) => (body?: unknown, options?: CallOptions) => CallPromise<never>;

/** Creates the methods of a client of one version. */
type MethodsOf<Airbyte> = (method: CreateMethod) => Omit<Airbyte, "with">;

/**
 * Creates a client of one version.
 *
 * @throws {ConfigError} An option is invalid. `option` names it.
 */
export function startClient<Airbyte extends object>(
  options: AnyClientOptions,
  methodsOf: MethodsOf<Airbyte>,
  hintFor: HintFor,
): Airbyte {
  const defaults = {
    accept: "application/json",
    "content-type": "application/json",
    // Browsers set their own. A custom one would cause a preflight request that Airbyte rejects.
    ...(!isBrowser() && { "user-agent": "airbyte-web-backend-client" }),
  };
  const base: Omit<MergedOptions, "baseUrl"> = {
    basePath: "/api",
    fetchOptions: [],
    headers: [defaults],
    hooks: [],
    validate: "off",
  };
  const shared: SharedState = {
    budget: new RetryBudget(),
    clientId: Math.random().toString(36).slice(2),
    calls: 0,
    activeCalls: 0,
    uses: 0,
    hintFor,
  };

  const clientOf = (merged: MergedOptions, parent?: OpenapiClient): Airbyte => {
    checkValidation(merged.validate, merged);
    const baseUrl = normalizeBaseUrl(merged.baseUrl, merged.basePath);
    const transport = createTransport(merged, baseUrl, shared.budget);
    const operations: Operation[] = [];
    const openapi = createOpenapiClient({ options: merged, baseUrl, transport, shared, operations });
    parent?.raw?.extend(openapi);
    const performCall = createPerformCall(openapi);
    const method: CreateMethod = (operation) => {
      operations.push(operation);
      return (body, callOptions) => {
        const pending = new PendingCall<never>(shared);
        pending.outcome = performCall(operation, body, callOptions, undefined, pending);
        return pending as unknown as CallPromise<never>;
      };
    };
    const airbyte = {
      ...methodsOf(method),
      with: (changes: Partial<AnyClientOptions>) => clientOf(mergeOptions(merged, changes), openapi),
    };
    innerParts.set(airbyte, { performCall, openapi });
    return airbyte as unknown as Airbyte;
  };
  return clientOf(mergeOptions(base as MergedOptions, options));
}
