import { type Call, fieldsOf } from "../call.ts";
import { ParseError } from "../errors/parse-error.ts";
import { parse } from "../json/exact-number.ts";
import type { TransportResponse } from "../transport/transport.ts";
import { excerpt } from "./excerpt.ts";
import { CHECK_BASE_URL } from "./to-http-error.ts";

/**
 * The JSON of a 2xx response, whatever its content type says.
 *
 * @throws {ParseError} The body is empty, not JSON, JSON of another type than the operation returns, or that of another version.
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
    // The runtime's SyntaxError quotes the body. The excerpt below has no secrets.
  }
  const redact = response.redactor();
  const isPage = /^\s*</.test(body);
  const what = hint ? "a page" : isPage ? "a web page" : body ? "something else" : "nothing";
  throw new ParseError(
    `${call.subject} answered ${status} with ${what} instead of a ${hint ? "list" : `JSON ${call.returns ?? "object"}`}`,
    {
      ...fieldsOf(call),
      status,
      excerpt: excerpt(redact(data === undefined ? body : JSON.stringify(data))),
      hint: isPage ? CHECK_BASE_URL : hint,
    },
  );
}
