/**
 * The escape hatch: openapi-fetch itself, typed by the spec, over the transport of a client. A subpath of its own,
 * because its types are dear to check.
 *
 * @module
 */
import { operations } from "@airbyte-web-backend/schema";
import type { paths } from "@airbyte-web-backend/schema/paths";
import createOpenapiFetch, { type Client } from "openapi-fetch";
import { type Operation, toCall } from "./call.ts";
import { type Airbyte, innerParts } from "./create-client.ts";
import { ConfigError } from "./errors/config-error.ts";
import { rememberDigits } from "./json/digits.ts";
import { stringify } from "./json/stringify.ts";
import { toAirbyteError } from "./perform-call.ts";
import { parseRedacted, type Redact } from "./redact.ts";

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
  if (typeof Request !== "function" || typeof Response !== "function")
    throw new ConfigError("Request", "must be there as a global, with Response and Headers: openapi-fetch needs them");
  const parts = innerParts.get(airbyte);
  if (!parts) throw new ConfigError("airbyte", "must be a client that createClient made");
  const { options, baseUrl, transport } = parts;
  /** The bodies of answers: openapi-fetch parses them itself, and what it parsed must remember the digits of its numbers. */
  const contents = new WeakMap<Response, string>();
  const client = createOpenapiFetch<paths>({
    baseUrl,
    bodySerializer: stringify,
    headers: { accept: "application/json", ...options.headers },
    fetch: async (request) => {
      const { method, url, headers, signal } = request;
      const path = url.slice(baseUrl.length);
      const operation: Operation | undefined = Object.values(operations).find((known) => known.path === path);
      if (!operation) throw new ConfigError("path", "is no operation of the spec");
      const body = await request.text();
      checkJson(body);
      const call = toCall(operation, body, options);
      try {
        const outgoing = { method, url, headers: Object.fromEntries(headers), body, signal, call };
        const { ok, content, redactor, response } = await transport(outgoing);
        // A redirect in a browser has the status 0, which only the platform's own error response can have.
        if (response.status === 0) return Response.error();
        const { status, statusText } = response;
        // No Response can be made with a status of 1xx or above 599, but servers send them.
        const isUsual = status >= 200 && status <= 599;
        const answer = new Response((ok ? content : withoutSecrets(content, redactor())) || null, {
          status: isUsual ? status : 500,
          statusText,
          headers: response.headers,
        });
        if (!isUsual) Object.defineProperty(answer, "status", { value: status });
        if (ok) contents.set(answer, content);
        return answer;
      } catch (error) {
        throw toAirbyteError(error, call);
      }
    },
  });
  const withDigits =
    (send: (...args: never[]) => Promise<{ data?: unknown; response: Response }>) =>
    async (...args: never[]) => {
      const result = await send(...args);
      rememberDigits(result.data, contents.get(result.response) ?? "");
      return result;
    };
  return Object.assign(client, {
    POST: withDigits(client.POST),
    request: withDigits(client.request),
  });
}

/** What openapi-fetch gives as `error`, as text: it parses it itself. */
function withoutSecrets(content: string, redact: Redact): string {
  try {
    return JSON.stringify(parseRedacted(content, redact));
  } catch {
    return redact(content);
  }
}

/** A serialiser of one's own may have written anything. The document calls the body of one operation optional. */
function checkJson(body: string): void {
  try {
    if (body) JSON.parse(body);
  } catch {
    throw new ConfigError("body", "must be written as JSON");
  }
}
