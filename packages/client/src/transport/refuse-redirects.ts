import { HttpError } from "../errors/http-error.ts";
import { headersSubset } from "../to-http-error.ts";
import type { Transport } from "./transport.ts";

/**
 * Turns a redirect into an error. Following one would send credentials and body to an address that nobody chose, and
 * 301, 302 and 303 would turn the POST into a GET.
 */
export function refuseRedirects(next: Transport): Transport {
  return async (request) => {
    const answer = await next(request);
    const { status, response } = answer;
    const { headers } = response;
    if (response.type !== "opaqueredirect" && (status < 300 || status > 399 || status === 304)) return answer;
    const { operation, attempts } = request.call;
    const target = answer.redact(targetOf(headers.get("location"), request.url));
    throw new HttpError(`${operation} answered ${status || "with a redirect"}: redirected to ${target}, not followed`, {
      status,
      operation,
      attempts,
      body: undefined,
      headers: headersSubset(headers, answer.redact),
      hint: "Set baseUrl to the address that the server redirects to, or log in at the proxy in front of it.",
    });
  };
}

/** Without the query, where login pages carry tokens. */
function targetOf(location: string | null, base: string): string {
  if (!location || !URL.canParse(location, base)) return "an unknown address";
  const { origin, pathname } = new URL(location, base);
  return origin + pathname;
}
