import type { MergedOptions } from "./check-options.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { OpenapiClient } from "./openapi-client.ts";
import type { PerformCall } from "./perform-call.ts";

/** The parts of a client that other entries use. */
export interface InnerParts {
  readonly options: MergedOptions;
  readonly performCall: PerformCall;
  readonly openapi: OpenapiClient;
}

/** Not a property of the client, so that the declarations of the main entry do without the types of openapi-fetch. */
export const innerParts: WeakMap<object, InnerParts> = new WeakMap();

/** @throws {ConfigError} `airbyte` was not created by `createClient`. */
export function innerPartsOf(airbyte: object): InnerParts {
  const parts = innerParts.get(airbyte);
  if (!parts) throw new ConfigError("airbyte", "must be a client that createClient returned");
  return parts;
}
