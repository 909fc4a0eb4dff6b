import { createSecureServer } from "node:http2";
import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import type { Runtime } from "../runner/runtime.ts";
import type { Phase } from "./failure.ts";

/** The address of a request and its circumstances. */
export interface Scene {
  readonly url: string;
  /** Environment variables of the process that sends it. */
  readonly env?: Readonly<Record<string, string>>;
  /** A prefix of the command, for example to run it in another network namespace. */
  readonly within?: readonly string[];
  /** Whether any part of the request has arrived. */
  readonly seen: () => boolean;
  readonly stop: () => void;
}

export interface Situation {
  readonly phase: Phase;
  readonly name: string;
  /** Default: all. */
  readonly runtimes?: readonly Runtime[];
  readonly start: () => Promise<Scene>;
}

/** A key and a certificate, as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

type Behave = (socket: Socket, received: string) => void;

/** Listens on loopback. Calls `behave` with all that a connection has received, each time that bytes arrive. */
async function listen(
  behave: Behave,
  server: Server = createServer(),
  event = "connection",
): Promise<Scene & { readonly port: number }> {
  let isSeen = false;
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", ignore);
  });
  server.on("tlsClientError", ignore);
  server.on(event, (socket: Socket) => {
    let received = "";
    socket.on("error", ignore);
    behave(socket, received);
    socket.on("data", (chunk: Buffer) => {
      received += chunk.toString("latin1");
      isSeen ||= received.includes("POST ");
      behave(socket, received);
    });
  });
  const port = await listening(server);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    seen: () => isSeen,
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

export async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return address.port;
}

/** A port without a listener. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const ignore = (): void => undefined;
const never = { seen: () => false, stop: ignore };

/** Acts when the whole head of a request has arrived. */
const afterRequest =
  (act: (socket: Socket) => void): Behave =>
  (socket, received) => {
    if (received.includes("\r\n\r\n")) act(socket);
  };

const head = "HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-type: application/json\r\n";
/** Writes, gives the client time to read, and then ends the connection. */
const thenBreak =
  (bytes: string, how: "end" | "resetAndDestroy") =>
  (socket: Socket): void => {
    socket.write(bytes, () => setTimeout(() => socket[how](), 50));
  };

const at = (phase: Phase, name: string, behave: Behave): Situation => ({ phase, name, start: () => listen(behave) });

/** The variables with which each runtime uses a proxy. */
const proxyEnv = (proxy: string): Readonly<Record<string, string>> => ({
  NODE_USE_ENV_PROXY: "1",
  HTTP_PROXY: proxy,
  HTTPS_PROXY: proxy,
  http_proxy: proxy,
  https_proxy: proxy,
  NO_PROXY: "",
  no_proxy: "",
});

/** A proxy that behaves as `behave` says, for a server on http and one on https. */
const behindProxy = (name: string, behave: Behave | "refuses connections"): Situation[] =>
  ["http", "https"].map((scheme) => ({
    phase: "proxy",
    name: `${name}, ${scheme}`,
    start: async () => {
      // Runtimes do not use a proxy for loopback addresses.
      const url = `${scheme}://airbyte.example`;
      if (behave === "refuses connections") {
        return { ...never, url, env: proxyEnv(`http://127.0.0.1:${await closedPort()}`) };
      }
      const proxy = await listen(behave);
      return { ...proxy, url, env: proxyEnv(proxy.url) };
    },
  }));

const respondOnce =
  (status: string): Behave =>
  (socket, received) => {
    if (received.includes("\r\n\r\n"))
      socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
  };

/** Situations on loopback, without privileges. */
export const situations: readonly Situation[] = [
  {
    phase: "before",
    name: "a port that the fetch standard blocks",
    start: async () => ({ ...never, url: "http://127.0.0.1:6000" }),
  },
  {
    phase: "dns",
    name: "a host that does not exist",
    start: async () => ({ ...never, url: "http://airbyte.invalid" }),
  },
  {
    phase: "connect",
    name: "refused",
    start: async () => ({ ...never, url: `http://127.0.0.1:${await closedPort()}` }),
  },
  {
    phase: "connect",
    name: "refused on both addresses of localhost",
    start: async () => ({ ...never, url: `http://localhost:${await closedPort()}` }),
  },
  {
    phase: "connect",
    name: "refused, https",
    start: async () => ({ ...never, url: `https://127.0.0.1:${await closedPort()}` }),
  },
  ...behindProxy("a proxy that refuses connections", "refuses connections"),
  ...behindProxy("a proxy that responds with 407", respondOnce("407 Proxy Authentication Required")),
  ...behindProxy("a proxy that responds with 502", respondOnce("502 Bad Gateway")),
  ...behindProxy(
    "a proxy that closes",
    afterRequest((socket) => socket.end()),
  ),
  ...behindProxy(
    "a proxy that resets",
    afterRequest((socket) => socket.resetAndDestroy()),
  ),
  at("sent", "closed without reading", (socket, received) => {
    if (received === "") setTimeout(() => socket.destroy(), 50);
  }),
  at(
    "sent",
    "closed after the request",
    afterRequest((socket) => socket.end()),
  ),
  at(
    "sent",
    "reset after the request",
    afterRequest((socket) => socket.resetAndDestroy()),
  ),
  at("headers", "closed during the headers", afterRequest(thenBreak(head, "end"))),
  at("headers", "reset during the headers", afterRequest(thenBreak(head, "resetAndDestroy"))),
  at(
    "headers",
    "bytes that are not HTTP",
    afterRequest(thenBreak("SSH-2.0-OpenSSH_9.2 connect ECONNREFUSED\r\n", "end")),
  ),
  at(
    "headers",
    "an invalid header that contains an error code",
    afterRequest(thenBreak("HTTP/1.1 200 client error (Connect)\r\nECONNREFUSED certificate\r\n\r\n{}", "end")),
  ),
  at("body", "closed during the body", afterRequest(thenBreak(`${head}content-length: 99\r\n\r\n{"a`, "end"))),
  at(
    "body",
    "reset during the body",
    afterRequest(thenBreak(`${head}content-length: 99\r\n\r\n{"a`, "resetAndDestroy")),
  ),
  at(
    "body",
    "a chunk with an invalid size",
    afterRequest(thenBreak(`${head}transfer-encoding: chunked\r\n\r\nECONNREFUSED\r\n{}\r\n0\r\n\r\n`, "end")),
  ),
  at(
    "body",
    "plain text declared as gzip",
    afterRequest(thenBreak(`${head}content-encoding: gzip\r\ncontent-length: 12\r\n\r\nECONNREFUSED`, "end")),
  ),
];

/** Situations that need certificates. */
export function tlsSituations(certificates: {
  readonly selfSigned: Certificate;
  readonly expired: Certificate;
  /** For another host, from the trusted authority. */
  readonly otherHost: Certificate;
  readonly trusted: Certificate;
  /** A file with the certificate of the trusted authority. */
  readonly authorityFile: string;
}): Situation[] {
  const trust = {
    NODE_EXTRA_CA_CERTS: certificates.authorityFile,
    DENO_CERT: certificates.authorityFile,
  };
  const tls = (phase: Phase, name: string, certificate: Certificate, options: object, behave: Behave): Situation => ({
    phase,
    name,
    start: async () => {
      const server = createTlsServer({ ...certificate, ...options });
      const scene = await listen(behave, server, "secureConnection");
      return { ...scene, url: scene.url.replace("http:", "https:"), env: trust };
    },
  });
  const plain = (name: string, behave: Behave): Situation => ({
    phase: "tls",
    name,
    start: async () => {
      const scene = await listen(behave);
      return { ...scene, url: scene.url.replace("http:", "https:"), env: trust };
    },
  });
  const http2 = (phase: Phase, name: string, act: (stream: Http2Stream) => void): Situation => ({
    phase,
    name: `http/2: ${name}`,
    runtimes: ["deno", "chromium"],
    start: async () => {
      let isSeen = false;
      const server = createSecureServer({ ...certificates.trusted, allowHTTP1: false });
      server.on("sessionError", ignore);
      server.on("stream", (stream) => {
        isSeen = true;
        stream.on("error", ignore);
        act(stream as unknown as Http2Stream);
      });
      const port = await listening(server);
      return { url: `https://127.0.0.1:${port}`, env: trust, seen: () => isSeen, stop: () => server.close() };
    },
  });
  const respond = afterRequest((socket) => socket.end());
  return [
    tls("tls", "a self-signed certificate", certificates.selfSigned, {}, respond),
    tls("tls", "an expired certificate", certificates.expired, {}, respond),
    tls("tls", "a certificate for another host", certificates.otherHost, {}, respond),
    tls("tls", "no common TLS version", certificates.trusted, { maxVersion: "TLSv1.1", minVersion: "TLSv1" }, respond),
    tls("tls", "a client certificate is required", certificates.trusted, { requestCert: true }, respond),
    plain("plain HTTP on the port", (socket, received) => {
      if (received) socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
    }),
    plain("closed during the handshake", (socket, received) => received && socket.end()),
    plain("reset during the handshake", (socket, received) => received && socket.resetAndDestroy()),
    tls("sent", "closed after the request, https", certificates.trusted, {}, respond),
    tls(
      "sent",
      "reset after the request, https",
      certificates.trusted,
      {},
      afterRequest((socket) => socket.destroy()),
    ),
    tls(
      "body",
      "closed during the body, https",
      certificates.trusted,
      {},
      afterRequest(thenBreak(`${head}content-length: 99\r\n\r\n{"a`, "end")),
    ),
    http2("sent", "REFUSED_STREAM", (stream) => stream.close(7)),
    http2("sent", "INTERNAL_ERROR", (stream) => stream.close(2)),
    http2("sent", "GOAWAY that contains an error code", (stream) => {
      stream.session.goaway(2, stream.id, Buffer.from("client error (Connect): ECONNREFUSED"));
      stream.session.destroy();
    }),
    http2("sent", "GOAWAY before the stream", (stream) => {
      stream.session.goaway(0, 0);
      stream.session.destroy();
    }),
    http2("body", "reset during the body", (stream) => {
      stream.respond({ ":status": 200, "access-control-allow-origin": "*" });
      stream.write('{"a', () => setTimeout(() => stream.close(2), 50));
    }),
  ];
}

interface Http2Stream {
  readonly id: number;
  readonly session: { goaway(code: number, last: number, data?: Buffer): void; destroy(): void };
  respond(headers: object): void;
  write(bytes: string, then: () => void): void;
  close(code: number): void;
}
