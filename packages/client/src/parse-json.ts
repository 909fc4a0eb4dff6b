import { ParseError } from "./errors/parse-error.ts";
import { excerpt } from "./excerpt.ts";
import { redactCause } from "./redact.ts";
import type { Call, TransportResponse } from "./transport/transport.ts";

/**
 * The JSON object of a 2xx answer, whatever its content type says.
 *
 * @throws {ParseError} The body is empty, not JSON, or JSON but no object.
 */
export function parseJson(answer: TransportResponse, call: Call): object {
  let data: unknown;
  let cause: unknown;
  try {
    data = JSON.parse(answer.content);
    if (typeof data === "object" && data !== null && !Array.isArray(data)) return data;
  } catch (error) {
    cause = error;
  }
  const { operation, attempts } = call;
  const text = answer.content.trim();
  const isPage = text.startsWith("<");
  const what = text === "" ? "nothing" : isPage ? "a web page" : cause ? "broken JSON" : "JSON that is no object";
  throw new ParseError(`${operation} answered ${answer.status} with ${what} instead of a JSON object`, {
    status: answer.status,
    excerpt: excerpt(answer.redact(answer.content)),
    operation,
    attempts,
    cause: redactCause(cause, answer.redact),
    hint: isPage ? "The answer comes from a proxy or a web app, not from Airbyte's API. Check baseUrl." : undefined,
  });
}
