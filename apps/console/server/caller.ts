import type { IncomingHttpHeaders } from "node:http";

/** Who sends a request to the proxy. */
export interface Caller {
  /** As the socket has it. */
  readonly remoteAddress: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Why a caller may not use the proxy; undefined if it may.
 *
 * Whoever reaches the proxy acts with the credentials of the person who started it: another machine in the network, and
 * any site that is open in the same browser. A browser says where a request comes from; a program without one does not.
 */
export function refusalOf({ remoteAddress, headers }: Caller): string | undefined {
  if (!/^(::1|(::ffff:)?127\.[\d.]+)$/.test(remoteAddress ?? "")) {
    return "The console passes on calls of its own machine only";
  }
  const { "sec-fetch-site": site, origin, host } = headers;
  const isOtherSite = site !== undefined && site !== "same-origin";
  const isOtherOrigin = origin !== undefined && URL.parse(origin)?.host !== host;
  return isOtherSite || isOtherOrigin ? "The console passes on calls of its own page only" : undefined;
}
