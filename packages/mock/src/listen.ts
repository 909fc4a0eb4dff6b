import { type ServerRequest, serve } from "srvx";
import { breakLate } from "./break-late.ts";
import { createMockAirbyte, type MockAirbyte, type MockOptions } from "./create-mock.ts";

export interface ListenOptions {
  /** Default 0: any free port. */
  port?: number;
  /** Default `127.0.0.1`: this machine only. */
  host?: string;
  /** Serve this mock. Default: a new one. */
  mock?: MockAirbyte;
  /** The state of the new mock. Not used together with `mock`. */
  state?: NonNullable<MockOptions["state"]>;
}

export interface MockServer {
  /** The base URL of the API: `http://127.0.0.1:8000/api`. */
  readonly url: string;
  readonly port: number;
  readonly mock: MockAirbyte;
  /** Ends every open connection, and resolves when the port is free again. */
  close(): Promise<void>;
}

/**
 * Serves a mock over HTTP.
 *
 * @throws The error of the runtime when the port is taken (`code` is `EADDRINUSE` on Node and Bun).
 */
export async function listen({
  port = 0,
  host = "127.0.0.1",
  state,
  ...options
}: ListenOptions = {}): Promise<MockServer> {
  const mock = options.mock ?? createMockAirbyte(state ? { state } : {});
  const closing = new AbortController();
  const server = serve({
    fetch: (request) => forward(mock, request, closing.signal),
    port,
    hostname: host,
    silent: true,
    gracefulShutdown: false,
    deno: { signal: closing.signal },
  });
  await server.ready();
  const origin = new URL(server.url ?? "");
  return {
    url: `${origin.origin}${mock.basePath}`,
    port: Number(origin.port),
    mock,
    async close() {
      closing.abort();
      await server.close(true);
    },
  };
}

/** A mock's `fetch` rejects for one of two reasons, and on a wire both are a connection that ends without an answer. */
async function forward(mock: MockAirbyte, request: ServerRequest, closing: AbortSignal): Promise<Response> {
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  const body = hasBody ? await request.text() : "";
  // On Deno a request's signal aborts when the answer was delivered, and touching it prints a warning.
  const signal = request.runtime?.deno ? closing : AbortSignal.any([request.signal, closing]);
  try {
    const response = await mock.fetch(request.url, {
      method: request.method,
      headers: request.headers,
      // An empty text would count as a body, and bring a Content-Type that nobody sent.
      body: body === "" ? null : body,
      signal,
    });
    return breakLate(response);
  } catch {
    return hangUp(request);
  }
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
