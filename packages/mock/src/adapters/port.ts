import { type ServerRequest, serve } from "srvx";
import { answerRawRequest } from "../0.36.5/http/raw-request.ts";
import { nginxPage, toResponse } from "../server/answer.ts";
import { checkNumber } from "../server/check-number.ts";
import type { MockVersion } from "../server/fake-server.ts";
import { answerThrownError } from "../server/thrown-error.ts";
import { wait } from "../server/wait.ts";
import { deliver } from "./deliver.ts";
import { createMockCore, type MockCore, type MockOptions } from "./fetch.ts";

/** A mock of any version. */
type AnyMock = Pick<MockCore, "fetch" | "basePath"> & { readonly version: MockVersion };

export interface ListenOptions<Mock extends AnyMock = MockCore> {
  /** Default 0, any free port. */
  port?: number;
  /** Default `127.0.0.1`, only this machine. */
  host?: string;
  /** The mock to serve. Default: a new one. */
  mock?: Mock;
  /** The initial state of the new mock. Ignored with `mock`. */
  state?: NonNullable<MockOptions["state"]>;
  /** Maximum size of a request body in bytes. A larger one gets a 413, as from a proxy. Default 100_000_000. */
  maxBodyBytes?: number;
}

export interface MockServer<Mock extends AnyMock = MockCore> {
  /** The base URL of the API: `http://127.0.0.1:8000/api`. */
  readonly url: string;
  readonly port: number;
  readonly mock: Mock;
  /**
   * Stops accepting connections. Resolves when the port is free.
   *
   * @param options.graceMs Time limit for open requests in milliseconds. After it, their connections are closed. Default 0.
   */
  close(options?: { graceMs?: number }): Promise<void>;
}

/**
 * Serves a mock over HTTP.
 *
 * @throws {RangeError} `port` or `maxBodyBytes` is out of range.
 * @throws The error of the runtime if the port is in use (`code` is `EADDRINUSE` on Node and Bun).
 */
export function listen<Mock extends AnyMock>(options: ListenOptions<Mock> & { mock: Mock }): Promise<MockServer<Mock>>;
export function listen(options?: ListenOptions): Promise<MockServer>;
export async function listen({
  port = 0,
  host = "127.0.0.1",
  maxBodyBytes = 100_000_000,
  state,
  ...options
}: ListenOptions<AnyMock> = {}): Promise<MockServer<AnyMock>> {
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
    // As nginx does by default. With Node's 5 s, a request after a short pause in a busy test meets a closing connection.
    node: { keepAliveTimeout: 75_000 },
    maxRequestBodySize: maxBodyBytes,
  });
  await server.ready();
  const origin = new URL(server.url ?? "");
  return {
    url: `${origin.origin}${mock.basePath}`,
    // A URL omits the default port.
    port: Number(origin.port || 80),
    mock,
    async close({ graceMs = 0 } = {}) {
      const done = new AbortController();
      const closed = server.close().then(() => done.abort());
      const node = server.node?.server;
      // Node closes connections that are idle now. Close those that become idle later.
      const sweep = setInterval(() => node && "closeIdleConnections" in node && node.closeIdleConnections(), 20);
      // No timer for 0: fake timers of a test may never fire.
      if (graceMs > 0) await wait(graceMs, done.signal).catch(() => undefined);
      clearInterval(sweep);
      if (done.signal.aborted) return;
      closing.abort();
      await Promise.all([closed, server.close(true)]);
    },
  };
}

async function forward(mock: AnyMock, request: ServerRequest, closing: AbortSignal): Promise<Response> {
  const { method } = request;
  if (mock.version === "0.36.5") {
    const target = request.runtime?.node?.req.url ?? request.url;
    const answer = answerRawRequest({ method, target, pathname: new URL(request.url).pathname }, mock.basePath);
    if (answer) return toResponse(answer);
  }
  // On Deno a request's signal aborts after the response, and reading it prints a warning.
  const signal = request.runtime?.deno ? closing : AbortSignal.any([request.signal, closing]);
  try {
    const hasBody = method !== "GET" && method !== "HEAD";
    const bytes = hasBody ? await request.arrayBuffer() : new ArrayBuffer();
    const response = await mock.fetch(request.url, {
      method,
      headers: headersOf(request),
      // An empty body would be sent as a body.
      body: bytes.byteLength === 0 ? null : bytes,
      signal,
    });
    return await deliver(response);
  } catch (error) {
    if (isTooLarge(error)) return refuseBody(request);
    return answerThrownError(error, signal) ?? hangUp(request);
  }
}

/** Node drops the second `Content-Type` header. The server rejects two. */
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

/** Reads the rest of the body, because clients read the response only after they have sent it. */
function refuseBody(request: ServerRequest): Response {
  request.runtime?.node?.req.resume();
  return toResponse(nginxPage(413));
}

function hangUp(request: ServerRequest): Response {
  request.runtime?.node?.req.socket?.destroy();
  // Bun and Deno do not expose the socket. There an error in the body breaks the connection.
  return new Response(
    new ReadableStream({
      start(controller) {
        controller.error(new TypeError("The mock closes the connection"));
      },
    }),
  );
}
