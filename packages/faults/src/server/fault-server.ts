import { createServer, type Server, type Socket } from "node:net";

/** A request as it came off the wire, whole. */
export interface SeenRequest {
  /** Which connection of this server carried it; 1 is the first. */
  readonly connection: number;
  readonly method: string;
  readonly path: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One request and the ways to misbehave towards it. */
export interface Exchange {
  readonly request: SeenRequest;
  /** The address of this server, such as `http://127.0.0.1:4711`. */
  readonly origin: string;
  /** The address of the second server, which must never see anything. */
  readonly otherOrigin: string;
  /** Puts bytes on the wire, exactly these. A string is sent as Latin-1, so that "\xff" is one byte. */
  write(bytes: string | Uint8Array): void;
  /** Closes the connection in good order (FIN), after what was written. */
  close(): void;
  /** Breaks the connection off (RST). What the other side has not read by then is lost. */
  reset(): void;
  /** Stops reading from this connection: what comes next stays in the kernel, unseen. */
  stopReading(): void;
  /** Takes the whole server off the network, all its connections included, and brings it back on the same port. */
  goDown(forMs: number): Promise<void>;
  readonly isClosed: boolean;
}

/** What the server does with one request. */
export type Step = (exchange: Exchange) => void | Promise<void>;

/** What a server does. */
export interface Script {
  /** The first request gets the first step, and so on; the last step serves all that follow. */
  readonly answers: readonly Step[];
  /** The same for requests to the token endpoint, which are counted apart. */
  readonly tokenAnswers?: readonly Step[];
  /** What a page's preflight gets, should it not simply be allowed everything. It is not counted as a request. */
  readonly preflight?: Step;
  /** Breaks each connection after a moment, with everything that came over it unread. */
  readonly refusesConnections?: "reset" | "close";
}

/** What a server has seen so far. */
export interface SeenByServer {
  /** Connections that were ever accepted. */
  readonly connections: number;
  /** The numbers of those that are still open. */
  readonly openConnections: readonly number[];
  readonly requests: readonly SeenRequest[];
  readonly tokenRequests: readonly SeenRequest[];
}

export interface FaultServer {
  readonly origin: string;
  readonly seen: () => SeenByServer;
  /** Stops listening and breaks all connections; comes back on the same port unless `forMs` is Infinity. */
  readonly goDown: (forMs: number) => Promise<void>;
  /** Comes back at once. */
  readonly comeUp: () => Promise<void>;
  /** Resolves when this many requests have been seen, those to the token endpoint included. */
  readonly saw: (requests: number) => Promise<void>;
}

const TOKEN_PATH = "/api/v1/applications/token";
/** The first byte of a client that believes in https. */
const TLS_HANDSHAKE = 0x16;
const HEAD_END = "\r\n\r\n";

/**
 * Listens on a free port of the loopback device and does what the script says.
 *
 * @param page The origin of the page that calls, when it is one: then preflights are answered, and answers say that it may
 * see them. Otherwise nothing is added to the bytes of the script.
 */
export async function createFaultServer(script: Script, otherOrigin: string, page?: string): Promise<FaultServer> {
  const requests: SeenRequest[] = [];
  const tokenRequests: SeenRequest[] = [];
  const sockets = new Map<Socket, number>();
  let waiting: { readonly requests: number; readonly resolve: () => void }[] = [];
  let connections = 0;
  let origin = "";
  let server: Server | undefined;

  const onConnection = (socket: Socket): void => {
    const connection = ++connections;
    let hasCarried = false;
    sockets.set(socket, connection);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined); // clients break off too; that is theirs to do
    const { refusesConnections } = script;
    if (refusesConnections) {
      // Not at once: a reset may reach the client before it knows that it is connected, and then it may count that as
      // never connected.
      setTimeout(() => (refusesConnections === "reset" ? socket.resetAndDestroy() : socket.destroy()), 30);
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
        // A connection that a preflight has opened is not counted, and is to be closed after it: a page must meet the
        // script over a new connection where others do.
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
      get isClosed() {
        return socket.destroyed;
      },
    };
    if (isPreflight) {
      void (script.preflight ?? allowEverything)(exchange);
      return;
    }
    const isToken = request.path === TOKEN_PATH && script.tokenAnswers !== undefined;
    const log = isToken ? tokenRequests : requests;
    const steps = (isToken ? script.tokenAnswers : script.answers) ?? [];
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
    const port = origin === "" ? 0 : Number(new URL(origin).port);
    await new Promise<void>((resolve, reject) => {
      listening.once("error", reject);
      listening.listen({ port, host: "127.0.0.1", backlog: 2_048 }, resolve);
    });
    const address = listening.address();
    if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
    origin = `http://127.0.0.1:${address.port}`;
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
    saw: (count) =>
      new Promise((resolve) => {
        if (requests.length + tokenRequests.length >= count) resolve();
        else waiting.push({ requests: count, resolve });
      }),
  };
}

interface Purpose {
  readonly isPreflight: boolean;
  /** Whether the connection has carried nothing else so far. */
  readonly isForPreflight: boolean;
}

/**
 * Lets a page send whatever it asks for. `authorization` must be named for that: `*` does not stand for it. Nothing of it
 * is remembered, because the next server may get the same port.
 */
const allowEverything: Step = ({ request, write }) => {
  const headers = request.headers["access-control-request-headers"] ?? "";
  write(`HTTP/1.1 204 No Content\r\naccess-control-allow-headers: ${headers}\r\naccess-control-max-age: 0${HEAD_END}`);
};

/** Adds to the head of an answer that the page may see it, unless the answer itself says who may. */
function allowFor(page: string, bytes: Buffer, thenCloses: boolean): Buffer {
  const lineEnd = bytes.indexOf("\r\n") + 2;
  const isHead = bytes.subarray(0, 7).toString("latin1") === "HTTP/1." && lineEnd > 1;
  if (!isHead || bytes.includes("access-control-allow-origin")) return bytes;
  const closes = thenCloses ? "connection: close\r\n" : "";
  const allowed = `${closes}access-control-allow-origin: ${page}\r\naccess-control-expose-headers: *\r\n`;
  return Buffer.concat([bytes.subarray(0, lineEnd), Buffer.from(allowed), bytes.subarray(lineEnd)]);
}

/** The first whole request in the bytes, if there is one. Bodies have a content-length or come in chunks. */
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
