/**
 * The openapi-fetch client behind a client, with its types. A subpath of its own, because the types are expensive to check.
 *
 * @module
 */
import type { paths } from "@airbyte-web-backend/schema/paths";
import type { Client } from "openapi-fetch";
import type { Airbyte } from "./create-client.ts";
import { ConfigError } from "./errors/config-error.ts";
import { innerPartsOf } from "./start-client.ts";
import { useRaw } from "./use-raw.ts";

export type * from "@airbyte-web-backend/schema";
export type { paths } from "@airbyte-web-backend/schema/paths";
// Declarations of programs that export a result of `raw` name it.
export type { FetchOptions, FetchResponse } from "openapi-fetch";

/** The client of openapi-fetch, for the paths of the spec or for those that you name. */
export interface RawClient<Paths extends {} = paths> extends Client<Paths> {}

/**
 * The openapi-fetch client that the methods of `airbyte` send their requests with. It uses the credentials, headers, retries,
 * timeouts and hooks of `airbyte`. A call returns a response that is not 2xx as `error` and does not throw.
 *
 * Middleware that you register with `use` also runs for the methods of `airbyte`, once per call, outside of its retries. A
 * client that you derive with `with` later has the same middleware.
 *
 * Paths that are not in the spec count as writes: a call is not retried if the server may have acted on it. Declare their types
 * as `Paths`: `raw<OtherPaths>(airbyte)`, or `raw<paths & OtherPaths>(airbyte)` for both.
 *
 * A call rejects with a `ConfigError` for a path outside of the API, or for a body that is not text.
 *
 * @typeParam Paths The `paths` that openapi-typescript generates. Default: the seven operations.
 * @param airbyte A client that `createClient` or `with` returned.
 * @returns The same object for each call with the same client.
 * @throws {ConfigError} `airbyte` was not created by `createClient`.
 * @example
 * const { data, error, response } = await raw(airbyte).POST("/v1/web_backend/workspace/state", { body: { workspaceId } });
 * @example
 * raw(airbyte).use({ onRequest: ({ request }) => request.headers.set("x-team", "data") });
 */
export function raw<Paths extends {} = paths>(airbyte: Airbyte): RawClient<Paths> {
  if (typeof Request !== "function" || typeof Response !== "function")
    throw new ConfigError("Request", "must be a global, as well as Response and Headers: openapi-fetch uses them");
  const { openapi } = innerPartsOf(airbyte);
  if (!openapi.raw) useRaw(openapi);
  return openapi.client as unknown as RawClient<Paths>;
}
