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
  /** Resolves when this many requests have been seen. */
  readonly saw: (requests: number) => Promise<void>;
}

const TOKEN_PATH = "/api/v1/applications/token";
/** The first byte of a client that believes in https. */
const TLS_HANDSHAKE = 0x16;
const HEAD_END = "\r\n\r\n";

/** Listens on a free port of the loopback device and does what the script says. */
export async function createFaultServer(script: Script, otherOrigin: string): Promise<FaultServer> {
  const requests: SeenRequest[] = [];
  const tokenRequests: SeenRequest[] = [];
  const sockets = new Map<Socket, number>();
  let waiting: { readonly requests: number; readonly resolve: () => void }[] = [];
  let connections = 0;
  let origin = "";
  let server: Server | undefined;

  const onConnection = (socket: Socket): void => {
    const connection = ++connections;
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
        serve({ ...parsed.request, connection }, socket);
      }
    });
  };

  const serve = (request: SeenRequest, socket: Socket): void => {
    const isToken = request.path === TOKEN_PATH && script.tokenAnswers !== undefined;
    const log = isToken ? tokenRequests : requests;
    const steps = (isToken ? script.tokenAnswers : script.answers) ?? [];
    log.push(request);
    waiting = waiting.filter((waiter) => {
      if (requests.length < waiter.requests) return true;
      waiter.resolve();
      return false;
    });
    const step = steps[Math.min(log.length, steps.length) - 1];
    const exchange: Exchange = {
      request,
      origin,
      otherOrigin,
      write: (bytes) => {
        if (!socket.writable) return;
        if (typeof bytes === "string") socket.write(bytes, "latin1");
        else socket.write(bytes);
      },
      close: () => socket.end(),
      reset: () => socket.resetAndDestroy(),
      stopReading: () => socket.pause(),
      goDown,
      get isClosed() {
        return socket.destroyed;
      },
    };
    void step?.(exchange);
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
        if (requests.length >= count) resolve();
        else waiting.push({ requests: count, resolve });
      }),
  };
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
