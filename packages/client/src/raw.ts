/**
 * The escape hatch: openapi-fetch itself, typed by the spec, over the transport of a client. A subpath of its own,
 * because its types are dear to check.
 *
 * @module
 */
import { operations } from "@airbyte-web-backend/schema";
import type { paths } from "@airbyte-web-backend/schema/paths";
import createOpenapiFetch, { type Client } from "openapi-fetch";
import { type Airbyte, innerParts } from "./create-client.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { CallOptions } from "./options.ts";
import { type Operation, toCall } from "./perform-call.ts";

/**
 * The openapi-fetch client of the same server. Credentials, retries, timeouts and redirects are as in `airbyte`; answers
 * that are not 2xx come back as `error`, as openapi-fetch does it, and are not thrown.
 *
 * @param airbyte A client that `createClient` made.
 * @throws {ConfigError} It is something else.
 * @example
 * const { data, error, response } = await raw(airbyte).POST("/v1/web_backend/workspace/state", { body: { workspaceId } });
 */
export function raw(airbyte: Airbyte): Client<paths> {
  const parts = innerParts.get(airbyte);
  if (!parts) throw new ConfigError("airbyte", "must be a client that createClient made");
  const { options, baseUrl, transport } = parts;
  return createOpenapiFetch<paths>({
    baseUrl,
    headers: { accept: "application/json", ...options.headers },
    fetch: async (request) => {
      const path = request.url.slice(baseUrl.length);
      const operation: Operation | undefined = Object.values(operations).find((known) => known.path === path);
      if (!operation) throw new ConfigError("path", "is no operation of the spec");
      const body = await request.text();
      const callOptions: CallOptions = { signal: request.signal };
      const call = toCall(operation, JSON.parse(body || "null"), options, callOptions);
      const { method, url, headers, signal } = request;
      const outgoing = { method, url, headers: Object.fromEntries(headers), body, signal, call };
      const answer = await transport(outgoing);
      const { status, statusText } = answer.response;
      return new Response(answer.content || null, { status, statusText, headers: answer.response.headers });
    },
  });
}
