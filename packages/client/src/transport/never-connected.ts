/** Error codes of failures before a request is sent: lookup, connection, certificate, tunnel. */
const CODES_BEFORE_SENDING =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|ConnectionRefused|FailedToOpenSocket|UND_ERR_(CONNECT_TIMEOUT|PRX_TLS)|ERR_PROXY_TUNNEL|ERR_TLS_CERT_\w+|(CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)_\w+)$/;

/** Codes of the system and of undici. Other codes belong to a wrapper and are ignored. */
const CODES = /^(E[A-Z]+|UND_ERR_\w+)$/;

/** System calls that come before a request is sent. */
const SYSCALLS_BEFORE_SENDING = /^(connect|getaddrinfo|query[A-Z]\w*)$/;

/**
 * Messages of runtimes that have no code and no system call. Each pattern matches from the first character on, because a
 * server controls later parts, such as the name in a certificate or the reason of a GOAWAY.
 */
const MESSAGES_BEFORE_SENDING = [
  /^bad port$/, // Node
  /^Client network socket disconnected before secure TLS connection was established$/,
  /^Proxy response \(\d+\) !== 200 when HTTP Tunneling$/,
  /^E[A-Z]+: (Unable to connect\. Is the computer able to access the url\?|Was there a typo in the url or port\?)$/, // Bun
  /^error sending request for url \(\S+\): client error \(Connect\)/, // Deno
  /^Fetch failed: Requests to port \d+ are blocked$/,
];

/** The properties of runtime errors that are read here. */
export interface ErrorLike {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly errors?: readonly unknown[];
  readonly cause?: unknown;
}

/**
 * Whether a rejection of `fetch` proves that the request was not sent, so that the server cannot have acted. False if that is
 * unknown, which it always is in browsers.
 *
 * @see packages/faults/recorded/failures.json for the errors of each runtime
 */
export function isNeverConnected(error: unknown): boolean {
  const verdicts = chainOf(error).map(isBeforeSending);
  return verdicts.includes(true) && !verdicts.includes(false);
}

/** Whether an error shows that the request was not sent. Undefined if the error does not tell. */
function isBeforeSending({ name, message, code, syscall, errors }: ErrorLike): boolean | undefined {
  // All addresses of a host failed. The code of the aggregate is that of the first one only.
  if (Array.isArray(errors)) return errors.length > 0 && errors.every(isNeverConnected);
  if (typeof syscall === "string") return SYSCALLS_BEFORE_SENDING.test(syscall);
  if (name === "NotCapable" || MESSAGES_BEFORE_SENDING.some((pattern) => pattern.test(message))) return true; // Deno lacks a permission
  if (typeof code !== "string") return undefined;
  return CODES_BEFORE_SENDING.test(code) || (CODES.test(code) ? false : undefined);
}

/** An error and its causes, the outermost first. Ends at a circular cause. */
export function chainOf(error: unknown): ErrorLike[] {
  const chain = new Set<ErrorLike>();
  for (let link = error; isErrorLike(link) && !chain.has(link); link = link.cause) chain.add(link);
  return [...chain];
}

/** Does not compare the class: test runners with realms, such as Jest, replace `Error`. */
export function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === "object" && value !== null && typeof (value as ErrorLike).message === "string";
}
