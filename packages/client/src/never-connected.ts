/** What Node (also Bun's node:net errors) and Bun's fetch call the failures that come before there is a connection. */
const CODES = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
  "FailedToOpenSocket",
]);

/**
 * Whether a rejection of `fetch` proves that no connection came about, so that the server has not seen the request.
 * Browsers do not tell; there it is always false.
 */
export function isNeverConnected(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (CODES.has((cause as { code?: string }).code ?? "")) return true;
    // Deno has no code. Its message names the phase; a permission that is missing is an error of its own.
    if (cause.message.includes("client error (Connect)") || cause.name === "NotCapable") return true;
    // Node refuses the ports of the fetch standard's blocklist before it connects.
    if (cause.message === "bad port") return true;
  }
  return false;
}
