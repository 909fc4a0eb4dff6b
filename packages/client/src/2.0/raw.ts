/**
 * The openapi-fetch client behind a client of version 2.0, with its types. A subpath of its own, because the types are expensive
 * to check.
 *
 * @module 2.0-raw
 */
import type { paths } from "@airbyte-web-backend/schema/2.0/paths";
import { type RawClient, raw as rawOf } from "../raw.ts";
import type { Airbyte } from "./create-client.ts";

export type * from "@airbyte-web-backend/schema/2.0";
export type { paths } from "@airbyte-web-backend/schema/2.0/paths";
export type { FetchOptions, FetchResponse, RawClient } from "../raw.ts";

/**
 * The openapi-fetch client that the methods of `airbyte` send their requests with. See `raw` of
 * `@airbyte-web-backend/client/raw`, which does the same for Airbyte 0.36.
 *
 * @typeParam Paths The `paths` that openapi-typescript generates. Default: the operations of the client.
 * @throws {ConfigError} `airbyte` was not created by `createClient`.
 * @example
 * const { data } = await raw(airbyte).GET("/v1/health");
 */
export function raw<Paths extends {} = paths>(airbyte: Airbyte): RawClient<Paths> {
  return rawOf<Paths>(airbyte as never);
}
