import { type ServerRequest, serve } from "srvx";
import { pathNotFound } from "../errors/client-error.ts";
import { methodNotAllowed } from "../errors/internal-error.ts";
import { type Answer, htmlAnswer, jsonAnswer, toResponse } from "../server/answer.ts";
import { checkNumber } from "../server/check-number.ts";
import { answerThrownError } from "../server/thrown-error.ts";
import { wait } from "../server/wait.ts";
import { deliver } from "./deliver.ts";
import { createMockCore, type MockCore, type MockOptions } from "./fetch.ts";

export interface ListenOptions<Mock extends MockCore = MockCore> {
  /** Default 0: any free port. */
  port?: number;
  /** Default `127.0.0.1`: this machine only. */
  host?: string;
  /** Serve this mock. Default: a new one. */
  mock?: Mock;
  /** The state of the new mock. Not used together with `mock`. */
  state?: NonNullable<MockOptions["state"]>;
  /** A larger request body gets 413, as a proxy would say it. Default 100_000_000. */
  maxBodyBytes?: number;
}

export interface MockServer<Mock extends MockCore = MockCore> {
  /** The base URL of the API: `http://127.0.0.1:8000/api`. */
  readonly url: string;
  readonly port: number;
  readonly mock: Mock;
  /**
   * Takes no more connections, and resolves when the port is free again.
   *
   * @param options.graceMs How long requests that have arrived may go on before their connections are ended. Default 0.
   * It resolves earlier when the last one has got its answer, to the last byte.
   */
  close(options?: { graceMs?: number }): Promise<void>;
}

/**
 * Serves a mock over HTTP.
 *
 * @throws {RangeError} `port` or `maxBodyBytes` cannot be used.
 * @throws The error of the runtime when the port is taken (`code` is `EADDRINUSE` on Node and Bun).
 */
export function listen<Mock extends MockCore>(options: ListenOptions<Mock> & { mock: Mock }): Promise<MockServer<Mock>>;
export function listen(options?: ListenOptions): Promise<MockServer>;
export async function listen({
  port = 0,
  host = "127.0.0.1",
  maxBodyBytes = 100_000_000,
  state,
  ...options
}: ListenOptions = {}): Promise<MockServer> {
  checkNumber("port", port, { max: 65_535 });
  checkNumber("maxBodyBytes", maxBodyBytes);
  const mock = options.mock ?? createMockCore(state ? { state } : {});
  const closing = new AbortController();
  const server = serve({
    fetch: (request) =>
      Number(request.headers.get("content-length")) > maxBodyBytes
        ? refuseBody(request)
        : forward(mock, request, closing.signal),
    port,
    hostname: host,
    silent: true,
    gracefulShutdown: false,
    maxRequestBodySize: maxBodyBytes,
  });
  await server.ready();
  const origin = new URL(server.url ?? "");
  return {
    url: `${origin.origin}${mock.basePath}`,
    // A URL does not tell the port that everybody expects.
    port: Number(origin.port || 80),
    mock,
    async close({ graceMs = 0 } = {}) {
      const done = new AbortController();
      const closed = server.close().then(() => done.abort());
      const node = server.node?.server;
      // Node ends the connections that are idle by now, and would wait for those that will be.
      const sweep = setInterval(() => node && "closeIdleConnections" in node && node.closeIdleConnections(), 20);
      // Not even a timer of no time: a test may have faked them, and a socket does not wait for faked time.
      if (graceMs > 0) await wait(graceMs, done.signal).catch(() => undefined);
      clearInterval(sweep);
      if (done.signal.aborted) return;
      closing.abort();
      await Promise.all([closed, server.close(true)]);
    },
  };
}

async function forward(mock: MockCore, request: ServerRequest, closing: AbortSignal): Promise<Response> {
  const early = answerEarly(mock, request);
  if (early) return toResponse(early);
  // On Deno a request's signal aborts when the answer was delivered, and touching it prints a warning.
  const signal = request.runtime?.deno ? closing : AbortSignal.any([request.signal, closing]);
  try {
    const hasBody = request.method !== "GET" && request.method !== "HEAD";
    const bytes = hasBody ? await request.arrayBuffer() : new ArrayBuffer();
    const response = await mock.fetch(request.url, {
      method: request.method,
      headers: headersOf(request),
      // An empty body would count as one.
      body: bytes.byteLength === 0 ? null : bytes,
      signal,
    });
    return await deliver(response);
  } catch (error) {
    if (isTooLarge(error)) return refuseBody(request);
    return answerThrownError(error, signal) ?? hangUp(request);
  }
}

/** What only a socket shows: a `Request` has no such verb, and its URL has been tidied up. Node hands it out as it came. */
function answerEarly(mock: MockCore, request: ServerRequest): Answer | undefined {
  const target = request.runtime?.node?.req.url ?? request.url;
  // transport-options-all [observed]
  if (target === "*") return { status: 200, headers: { allow: "GET,HEAD,TRACE,OPTIONS" }, body: null };
  const path = target.split(/[?#]/)[0] ?? "";
  const isBelowApi = `${new URL(request.url).pathname}/`.startsWith(`${mock.basePath}/`);
  // transport-dots [observed]: the server does not follow them.
  if (isBelowApi && /\/\.\.?(?=\/|$)/.test(path)) return jsonAnswer(404, pathNotFound().body);
  // transport-verb [observed]
  return request.method === "TRACE" && isBelowApi ? jsonAnswer(500, methodNotAllowed().body) : undefined;
}

/** Node keeps the first of two `Content-Type` and throws the other away. The server refuses both. */
function headersOf(request: ServerRequest): Headers {
  const raw = request.runtime?.node?.req.rawHeaders ?? [];
  const types = raw.filter((_, index) => index % 2 === 1 && raw[index - 1]?.toLowerCase() === "content-type");
  if (types.length < 2) return request.headers;
  const headers = new Headers(request.headers);
  headers.set("content-type", types.join(", "));
  return headers;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && "statusCode" in error && error.statusCode === 413;
}

/** What nginx says. The rest of the body is read and thrown away: a client that cannot send does not listen either. */
function refuseBody(request: ServerRequest): Response {
  request.runtime?.node?.req.resume();
  const title = "413 Request Entity Too Large";
  return toResponse(
    htmlAnswer(
      413,
      `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
    ),
  );
}

function hangUp(request: ServerRequest): Response {
  request.runtime?.node?.req.socket?.destroy();
  // Bun and Deno do not hand out the socket; a body that fails at once breaks the connection there.
  return new Response(
    new ReadableStream({
      start(controller) {
        controller.error(new TypeError("The connection was told to break"));
      },
    }),
  );
}
