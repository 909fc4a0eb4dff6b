/** The error codes that a request gets only before it is sent: an address, a connect, a certificate, a tunnel failed. */
const CODES_BEFORE =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|ConnectionRefused|FailedToOpenSocket|UND_ERR_(CONNECT_TIMEOUT|PRX_TLS)|ERR_PROXY_TUNNEL|ERR_TLS_CERT_\w+|(CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)_\w+)$/;

/** Of the system, or of undici. They decide, unless the code is one of a wrapper around the runtime's own error. */
const CODES = /^(E[A-Z]+|UND_ERR_\w+)$/;

/** The calls of the system that come before a request is sent. */
const SYSCALLS_BEFORE = /^(connect|getaddrinfo|query[A-Z]\w*)$/;

/**
 * What runtimes say where no code and no system call tells. Each is the runtime's own text from its first character on: a
 * server can put any words into what stands behind, such as the name in a certificate or the reason of a GOAWAY.
 */
const MESSAGES_BEFORE = [
  /^bad port$/, // Node
  /^Client network socket disconnected before secure TLS connection was established$/,
  /^Proxy response \(\d+\) !== 200 when HTTP Tunneling$/,
  /^E[A-Z]+: (Unable to connect\. Is the computer able to access the url\?|Was there a typo in the url or port\?)$/, // Bun
  /^error sending request for url \(\S+\): client error \(Connect\)/, // Deno
  /^Fetch failed: Requests to port \d+ are blocked$/,
];

/** What errors of runtimes have, as far as it is read here. */
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
 * Whether a rejection of `fetch` proves that the request was not sent, so that the server cannot have acted. False where
 * that is unknown, which is always so in browsers: they do not tell.
 *
 * @see packages/faults/recorded/failures.json for what each runtime says when
 */
export function isNeverConnected(error: unknown): boolean {
  const verdicts = chainOf(error).map(isBefore);
  return verdicts.includes(true) && !verdicts.includes(false);
}

/** Whether one error of a chain says that it came before the request was sent; undefined when it says nothing. */
function isBefore({ name, message, code, syscall, errors }: ErrorLike): boolean | undefined {
  // All addresses of a host were tried: which error comes first, and gives its code to all, says nothing.
  if (Array.isArray(errors)) return errors.length > 0 && errors.every(isNeverConnected);
  if (typeof syscall === "string") return SYSCALLS_BEFORE.test(syscall);
  if (name === "NotCapable" || MESSAGES_BEFORE.some((form) => form.test(message))) return true; // Deno lacks a permission
  if (typeof code !== "string") return undefined;
  return CODES_BEFORE.test(code) || (CODES.test(code) ? false : undefined);
}

/** An error and the causes beneath it, the outermost first. Ends where one is among its own causes. */
export function chainOf(error: unknown): ErrorLike[] {
  const chain = new Set<ErrorLike>();
  for (let link = error; isErrorLike(link) && !chain.has(link); link = link.cause) chain.add(link);
  return [...chain];
}

/** Not by its class: a test runner with realms, such as Jest, has another `Error` than the runtime's fetch. */
export function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === "object" && value !== null && typeof (value as ErrorLike).message === "string";
}
