import { type Call, fieldsOf } from "../call.ts";
import { ParseError } from "../errors/parse-error.ts";
import { parse } from "../json/exact-number.ts";
import type { TransportResponse } from "../transport/transport.ts";
import { excerpt } from "./excerpt.ts";
import { CHECK_BASE_URL } from "./to-http-error.ts";

/**
 * The JSON object of a 2xx answer, whatever its content type says.
 *
 * @throws {ParseError} The body is empty, not JSON, or JSON but no object.
 */
export function parseJson(response: TransportResponse, call: Call): object {
  const { body, status } = response;
  let data: unknown;
  try {
    data = parse(body);
    if (typeof data === "object" && data !== null && !Array.isArray(data)) return data;
  } catch {
    // The runtime's SyntaxError quotes pieces of the body. The excerpt below shows it without secrets.
  }
  const redact = response.redactor();
  const isPage = /^\s*</.test(body);
  const what = isPage ? "a web page" : body ? "something else" : "nothing";
  throw new ParseError(`${call.subject} answered ${status} with ${what} instead of a JSON object`, {
    ...fieldsOf(call),
    status,
    excerpt: excerpt(redact(data === undefined ? body : JSON.stringify(data))),
    hint: isPage ? CHECK_BASE_URL : undefined,
  });
}
