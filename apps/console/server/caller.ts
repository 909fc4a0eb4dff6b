import type { IncomingHttpHeaders } from "node:http";

/** The sender of a request to the proxy. */
export interface Caller {
  /** Of the socket. */
  readonly remoteAddress: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Why the proxy rejects a caller; undefined if it does not.
 *
 * The proxy adds the user's credentials, so it must reject other machines, and other sites in the same browser. Browsers
 * send the origin of a request; other programs do not.
 */
export function refusalOf({ remoteAddress, headers }: Caller): string | undefined {
  if (!/^(::1|(::ffff:)?127\.[\d.]+)$/.test(remoteAddress ?? "")) {
    return "The console accepts requests of its own machine only";
  }
  const { "sec-fetch-site": site, origin, host } = headers;
  const isOtherSite = site !== undefined && site !== "same-origin";
  const isOtherOrigin = origin !== undefined && URL.parse(origin)?.host !== host;
  return isOtherSite || isOtherOrigin ? "The console accepts requests of its own page only" : undefined;
}
