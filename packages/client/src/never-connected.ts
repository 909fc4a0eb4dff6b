/** How Node, Bun and Deno say, in a code, a name or a message, that no connection came about. */
const NEVER_CONNECTED =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|error \(Connect\)|NotCapable|bad port|certificate/;

/**
 * Whether a rejection of `fetch` proves that no connection came about, so that the server has not seen the request.
 * Browsers do not tell; there it is always false.
 */
export function isNeverConnected(error: unknown): boolean {
  return chainOf(error).some(({ name, message, code }) => NEVER_CONNECTED.test(`${name} ${code} ${message}`));
}

/** An error and the causes beneath it, the outermost first. Ends where one is among its own causes. */
export function chainOf(error: unknown): (Error & { readonly code?: string })[] {
  const chain = new Set<Error>();
  for (let link = error; link instanceof Error && !chain.has(link); link = link.cause) chain.add(link);
  return [...chain];
}
