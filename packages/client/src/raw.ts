/**
 * The escape hatch: openapi-fetch itself, typed by the spec, over the transport of a client. A subpath of its own,
 * because its types are expensive to check.
 *
 * @module
 */
import { operations } from "@airbyte-web-backend/schema";
import type { paths } from "@airbyte-web-backend/schema/paths";
import createOpenapiFetch, { type Client } from "openapi-fetch";
import { type Operation, toCall } from "./call.ts";
import { type Airbyte, innerPartsOf } from "./create-client.ts";
import { ConfigError } from "./errors/config-error.ts";
import { nextCallId } from "./family.ts";
import { parse } from "./json/exact-number.ts";
import { stringify } from "./json/stringify.ts";
import { mergeHeaders } from "./merge-headers.ts";
import { notify } from "./notify.ts";
import type { HeaderValues } from "./options.ts";
import { toAirbyteError } from "./perform-call.ts";
import { parseRedacted, type Redact } from "./redact.ts";
import { toHttpError } from "./to-http-error.ts";
import { toResponse } from "./to-response.ts";

export type * from "@airbyte-web-backend/schema";
export type { paths } from "@airbyte-web-backend/schema/paths";

const METHODS = ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** The client of openapi-fetch, for the paths of the spec or for those that you name. */
export interface RawClient<Paths extends {} = paths> extends Client<Paths> {}

/**
 * The openapi-fetch client of the same server. Credentials, headers, retries, timeouts, redirects and hooks are those of
 * `airbyte`; a response that is not 2xx is returned as `error`, as openapi-fetch does it, and not thrown.
 *
 * Other paths than those of the spec pass as well, as writes: nothing is repeated that the server may have acted on. Name
 * their types as `Paths`: `raw<OtherPaths>(airbyte)`, or `raw<paths & OtherPaths>(airbyte)` for both.
 *
 * A call rejects with a `ConfigError` for a path that leads out of the API, or a body that is not text.
 *
 * @typeParam Paths What openapi-typescript generates as `paths`. Default: the seven operations.
 * @param airbyte A client that `createClient` or `with` made.
 * @throws {ConfigError} `airbyte` was not created by `createClient`.
 * @example
 * const { data, error, response } = await raw(airbyte).POST("/v1/web_backend/workspace/state", { body: { workspaceId } });
 */
export function raw<Paths extends {} = paths>(airbyte: Airbyte): RawClient<Paths> {
  if (typeof Request !== "function" || typeof Response !== "function")
    throw new ConfigError("Request", "must be there as a global, with Response and Headers: openapi-fetch needs them");
  const { options, baseUrl, transport, family } = innerPartsOf(airbyte);
  const { hooks } = options;
  // openapi-fetch takes away what a call sets to null: what is missing afterwards is to be left out.
  const base: Record<string, string> = {};
  for (const source of options.headers) if (typeof source !== "function") mergeHeaders(base, source);
  const fixed = new Headers(base);
  const check = (url: string): void => {
    if (!url.startsWith(`${baseUrl}/`)) throw new ConfigError("path", `must start with / and stay below ${baseUrl}`);
  };
  /** The bodies of responses: openapi-fetch parses them itself, with rounded numbers. */
  const contents = new WeakMap<Response, string>();
  const client = createOpenapiFetch<Paths>({
    baseUrl,
    bodySerializer: stringify,
    Request: class extends Request {
      constructor(input: string | URL | Request, init?: RequestInit) {
        check(String(input));
        super(input, init);
        check(this.url); // without dots
      }
    },
    headers: Object.fromEntries(fixed),
    fetch: async (request) => {
      const startedAt = performance.now();
      const { method, url, headers, signal } = request;
      const [path = ""] = url.slice(baseUrl.length).split(/[?#]/);
      const operation: Operation = Object.values(operations).find((known) => known.path === path) ?? {
        operationId: path,
        path,
        effect: "write",
      };
      const body = textOf(await request.arrayBuffer());
      const call = toCall(
        nextCallId(family),
        operation,
        operation.operationId === path ? undefined : checkJson(body),
        options,
      );
      const ownHeaders: Record<string, string | null> = Object.fromEntries(
        [...headers].filter(([name, value]) => fixed.get(name) !== value),
      );
      for (const name of fixed.keys()) if (!headers.has(name)) ownHeaders[name] = null;
      const finish = (error?: unknown): void => {
        const durationMs = performance.now() - startedAt;
        if (error) notify(hooks, "onError", call, { error: toAirbyteError(error, call), durationMs });
        else notify(hooks, "onSuccess", call, { durationMs });
      };
      try {
        const sources = [...options.headers, ownHeaders satisfies HeaderValues];
        const answer = await transport({ method, url, headers: {}, sources, body, signal, call });
        const { ok, content, redactor, response } = answer;
        finish(ok ? undefined : toHttpError(answer, call));
        const rebuilt = toResponse(response, ok ? content : withoutSecrets(content, redactor()));
        if (ok) contents.set(rebuilt, content);
        return rebuilt;
      } catch (caught) {
        const error = toAirbyteError(caught, call);
        finish(error);
        throw error;
      }
    },
  });
  const withDigits =
    (send: (...args: never[]) => Promise<{ data?: unknown; response: Response }>) =>
    async (...args: never[]) => {
      const result = await send(...args);
      const content = contents.get(result.response);
      // Not what `parseAs` made something else of than JSON.
      const isJson = Array.isArray(result.data) || Object.prototype.toString.call(result.data) === "[object Object]";
      return isJson && content ? { ...result, data: parse(content) } : result;
    };
  for (const name of METHODS) Object.assign(client, { [name]: withDigits(client[name]) });
  return client;
}

/** What openapi-fetch gives as `error`, as text: it parses it itself. */
function withoutSecrets(content: string, redact: Redact): string {
  try {
    return JSON.stringify(parseRedacted(content, redact));
  } catch {
    return redact(content);
  }
}

function textOf(body: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body) || undefined;
  } catch {
    throw new ConfigError("body", "must be text: binary bodies are unsupported");
  }
}

/** A serialiser of one's own may have written anything. The document calls the body of one operation optional. */
function checkJson(body: string | undefined): string | undefined {
  try {
    if (body) JSON.parse(body);
    return body;
  } catch {
    throw new ConfigError("body", "must be written as JSON");
  }
}
