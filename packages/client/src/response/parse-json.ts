import { type Call, fieldsOf } from "../call.ts";
import { ParseError } from "../errors/parse-error.ts";
import { parse } from "../json/exact-number.ts";
import type { TransportResponse } from "../transport/transport.ts";
import { excerpt } from "./excerpt.ts";
import { CHECK_BASE_URL } from "./to-http-error.ts";

/**
 * The JSON of a 2xx response, whatever its content type says.
 *
 * @throws {ParseError} The body is empty, is not JSON, or has another type than the operation returns. Or another version of
 *   Airbyte responded.
 */
export function parseJson(response: TransportResponse, call: Call): unknown {
  const { body, status } = response;
  let data: unknown;
  let hint: string | undefined;
  try {
    data = parse(body);
    hint = call.hintFor(status, data);
    if (data !== null && !Array.isArray(data) && typeof data === (call.returns ?? "object") && !hint) return data;
  } catch {
    // The runtime's SyntaxError quotes the body, which may contain secrets. The excerpt below does not.
  }
  const redact = response.redactor();
  const isPage = /^\s*</.test(body);
  const found = hint ? "one page" : isPage ? "a web page" : body ? "another value" : "an empty body";
  throw new ParseError(
    `${call.subject} answered ${status} with ${found} instead of a ${hint ? "whole list" : `JSON ${call.returns ?? "object"}`}`,
    {
      ...fieldsOf(call),
      status,
      excerpt: excerpt(redact(data === undefined ? body : JSON.stringify(data))),
      hint: isPage ? CHECK_BASE_URL : hint,
    },
  );
}
