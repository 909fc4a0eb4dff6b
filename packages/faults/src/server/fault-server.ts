import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";

/** A whole request. */
export interface SeenRequest {
  /** The number of the connection that carried it. The first is 1. */
  readonly connection: number;
  readonly method: string;
  readonly path: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One request, and what a step can do in response. */
export interface Exchange {
  readonly request: SeenRequest;
  /** The address of this server, such as `http://127.0.0.1:4711`. */
  readonly origin: string;
  /** The address of the second server, which must never receive a request. */
  readonly otherOrigin: string;
  /** Sends exactly these bytes. A string is sent as Latin-1, so that "\xff" is one byte. */
  write(bytes: string | Uint8Array): void;
  /** Closes the connection (FIN) after the bytes that were written. */
  close(): void;
  /** Resets the connection (RST). Bytes that the client has not read yet are lost. */
  reset(): void;
  /** Stops reading from this connection. Further bytes stay in the kernel. */
  stopReading(): void;
  /** Resets all connections and closes the port; opens the same port again after `forMs`. */
  goDown(forMs: number): Promise<void>;
  readonly isClosed: boolean;
  /** Resolves after `release()` of the server was called. */
  readonly released: Promise<void>;
}

/** The response to one request. */
export type Step = (exchange: Exchange) => void | Promise<void>;

/** The behaviour of a server. */
export interface Script {
  /** The nth request gets the nth step. The last step serves all further requests. */
  readonly responses: readonly Step[];
  /** The same for requests to the token endpoint, which are counted separately. */
  readonly tokenResponses?: readonly Step[];
  /** The response to a preflight request of a page. Default: everything is allowed. It is not counted as a request. */
  readonly preflight?: Step;
  /** Resets or closes each connection after a moment without reading from it. */
  readonly refusesConnections?: "reset" | "close";
}

/** What a server has received so far. */
export interface SeenByServer {
  /** The number of connections that were accepted. */
  readonly connections: number;
  /** The numbers of the connections that are still open. */
  readonly openConnections: readonly number[];
  readonly requests: readonly SeenRequest[];
  readonly tokenRequests: readonly SeenRequest[];
}

export interface FaultServer {
  readonly origin: string;
  readonly seen: () => SeenByServer;
  /** Stops listening and resets all connections. Listens on the same port again after `forMs`, if that is finite. */
  readonly goDown: (forMs: number) => Promise<void>;
  /** Listens again. */
  readonly comeUp: () => Promise<void>;
  readonly release: () => void;
  /** Resolves when this many requests have arrived, token requests included. */
  readonly saw: (requests: number) => Promise<void>;
}

const TOKEN_PATH = "/api/v1/applications/token";
/** The first byte that a client sends over https. */
const TLS_HANDSHAKE = 0x16;
const HEAD_END = "\r\n\r\n";

/**
 * Listens on a free loopback port and behaves as the script says.
 *
 * @param page The origin of the page that calls. For a page the server allows preflight requests and adds CORS headers to
 * its responses. Without a page it sends exactly the bytes of the script.
 */
export async function createFaultServer(script: Script, otherOrigin: string, page?: string): Promise<FaultServer> {
  const requests: SeenRequest[] = [];
  const tokenRequests: SeenRequest[] = [];
  const sockets = new Map<Socket, number>();
  const released = Promise.withResolvers<void>();
  let waiting: { readonly requests: number; readonly resolve: () => void }[] = [];
  let connections = 0;
  let origin = "";
  let server: Server | undefined;

  const onConnection = (socket: Socket): void => {
    const connection = ++connections;
    let hasCarried = false;
    sockets.set(socket, connection);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined); // clients reset connections too
    const { refusesConnections } = script;
    if (refusesConnections) {
      // After a pause: a client that is reset before it knows that it is connected may report that it never connected.
      setTimeout(() => (refusesConnections === "reset" ? socket.resetAndDestroy() : socket.destroy()), 300);
      return;
    }
    let received = Buffer.alloc(0);
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received[0] === TLS_HANDSHAKE) {
        socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\nThis port speaks HTTP.");
        return;
      }
      for (let parsed = parseRequest(received); parsed; parsed = parseRequest(received)) {
        received = received.subarray(parsed.length);
        const isPreflight = page !== undefined && parsed.request.method === "OPTIONS";
        // A connection that a preflight has opened is not counted and is closed after it, so that a page uses a new
        // connection where other runtimes do.
        const isForPreflight = isPreflight && !hasCarried;
        serve({ ...parsed.request, connection }, socket, { isPreflight, isForPreflight });
        if (isForPreflight) connections--;
        hasCarried ||= !isPreflight;
      }
    });
  };

  const serve = (request: SeenRequest, socket: Socket, { isPreflight, isForPreflight }: Purpose): void => {
    const exchange: Exchange = {
      request,
      origin,
      otherOrigin,
      write: (bytes) => {
        if (!socket.writable) return;
        const plain = typeof bytes === "string" ? Buffer.from(bytes, "latin1") : Buffer.from(bytes);
        socket.write(page === undefined ? plain : allowFor(page, plain, isForPreflight));
      },
      close: () => socket.end(),
      reset: () => socket.resetAndDestroy(),
      stopReading: () => socket.pause(),
      goDown,
      released: released.promise,
      get isClosed() {
        return socket.destroyed;
      },
    };
    if (isPreflight) {
      void (script.preflight ?? allowEverything)(exchange);
      return;
    }
    const isToken = request.path === TOKEN_PATH && script.tokenResponses !== undefined;
    const log = isToken ? tokenRequests : requests;
    const steps = (isToken ? script.tokenResponses : script.responses) ?? [];
    log.push(request);
    waiting = waiting.filter((waiter) => {
      if (requests.length + tokenRequests.length < waiter.requests) return true;
      waiter.resolve();
      return false;
    });
    void steps[Math.min(log.length, steps.length) - 1]?.(exchange);
  };

  const comeUp = async (): Promise<void> => {
    if (server) return;
    const listening = createServer({ pauseOnConnect: script.refusesConnections !== undefined }, onConnection);
    server = listening;
    const port =
      origin === "" ? await listenOnFreePort(listening) : await listen(listening, Number(new URL(origin).port));
    origin = `http://127.0.0.1:${port}`;
  };

  const goDown = async (forMs: number): Promise<void> => {
    const listening = server;
    server = undefined;
    await new Promise<void>((resolve) => {
      if (!listening) return resolve();
      listening.close(() => resolve());
      for (const socket of sockets.keys()) socket.resetAndDestroy();
    });
    if (Number.isFinite(forMs)) setTimeout(() => void comeUp(), forMs);
  };

  await comeUp();
  return {
    origin,
    seen: () => ({ connections, openConnections: [...sockets.values()], requests, tokenRequests }),
    goDown,
    comeUp,
    release: released.resolve,
    saw: (count) =>
      new Promise((resolve) => {
        if (requests.length + tokenRequests.length >= count) resolve();
        else waiting.push({ requests: count, resolve });
      }),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  const listening = once(server, "listening");
  server.listen({ port, host: "127.0.0.1", backlog: 2_048 });
  await listening;
  return port;
}

/**
 * Listens on a port that systems do not assign by themselves. Otherwise a connection or another server could take it while this
 * server is down.
 */
async function listenOnFreePort(server: Server): Promise<number> {
  for (;;) {
    try {
      return await listen(server, 20_000 + Math.floor(Math.random() * 12_000));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
}

interface Purpose {
  readonly isPreflight: boolean;
  /** Whether the preflight is the first request on its connection. */
  readonly isForPreflight: boolean;
}

/**
 * Allows the headers that a page asks for. `*` would not include `authorization`. The browser must not cache the response,
 * because the next server may get the same port.
 */
const allowEverything: Step = ({ request, write }) => {
  const headers = request.headers["access-control-request-headers"] ?? "";
  write(`HTTP/1.1 204 No Content\r\naccess-control-allow-headers: ${headers}\r\naccess-control-max-age: 0${HEAD_END}`);
};

/** Adds CORS headers to the head of a response, unless it has its own. */
function allowFor(page: string, bytes: Buffer, thenCloses: boolean): Buffer {
  const lineEnd = bytes.indexOf("\r\n") + 2;
  const isHead = bytes.subarray(0, 7).toString("latin1") === "HTTP/1." && lineEnd > 1;
  if (!isHead || bytes.includes("access-control-allow-origin")) return bytes;
  const closes = thenCloses ? "connection: close\r\n" : "";
  const allowed = `${closes}access-control-allow-origin: ${page}\r\naccess-control-expose-headers: *\r\n`;
  return Buffer.concat([bytes.subarray(0, lineEnd), Buffer.from(allowed), bytes.subarray(lineEnd)]);
}

/** The first whole request in the bytes, if there is one. Its body has a content-length or is chunked. */
function parseRequest(
  bytes: Buffer,
): { readonly request: Omit<SeenRequest, "connection">; readonly length: number } | undefined {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd < 0) return undefined;
  const [requestLine = "", ...lines] = bytes.subarray(0, headEnd).toString("latin1").split("\r\n");
  const [method = "", path = ""] = requestLine.split(" ");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const bodyStart = headEnd + HEAD_END.length;
  if (/chunked/i.test(headers["transfer-encoding"] ?? "")) {
    const chunked = parseChunks(bytes.subarray(bodyStart));
    if (!chunked) return undefined;
    return { request: { method, path, headers, body: chunked.body }, length: bodyStart + chunked.length };
  }
  const length = bodyStart + Number(headers["content-length"] ?? 0);
  if (bytes.length < length) return undefined;
  return { request: { method, path, headers, body: bytes.subarray(bodyStart, length).toString("utf8") }, length };
}

function parseChunks(bytes: Buffer): { readonly body: string; readonly length: number } | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = bytes.indexOf("\r\n", at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.subarray(at, lineEnd).toString("latin1"), 16);
    const end = lineEnd + 2 + size;
    if (bytes.length < end + 2) return undefined;
    if (size === 0) return { body: Buffer.concat(parts).toString("utf8"), length: end + 2 };
    parts.push(bytes.subarray(lineEnd + 2, end));
    at = end + 2;
  }
}
