import { once } from "node:events";
import { createServer, type OutgoingHttpHeaders, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { deflateSync, gzipSync } from "node:zlib";
import { createClient } from "@airbyte-web-backend/client";
import { createClient as createStreamingClient } from "@airbyte-web-backend/client/stream";
import { type UndiciRequest, undiciFetch } from "@airbyte-web-backend/client/undici";
import { Agent, request } from "undici";
import { afterEach, expect, test, vi } from "vitest";

const workspace = { workspaceId: "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6" };
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function listenWith(headers: OutgoingHttpHeaders, body: string, status = 200): Promise<string> {
  return listen((_request, response) => {
    response.writeHead(status, headers).end(body);
  });
}

const json = { "content-type": "application/json" };

test("undiciFetch() gives a Response with the status and every header", async () => {
  const baseUrl = await listenWith({ ...json, "x-many": ["a", "b"] }, '{"connections":[]}');
  const airbyte = createClient({ baseUrl, fetch: undiciFetch(request) });
  const { data, response } = await airbyte.connections.list(workspace).withResponse();
  expect(data).toEqual({ connections: [] });
  expect(response).toBeInstanceOf(Response);
  expect([response.status, response.headers.get("x-many")]).toEqual([200, "a, b"]);
});

test.each(["gzip", "deflate"])("undiciFetch() asks for %s and unpacks it", async (coding) => {
  const pack = coding === "gzip" ? gzipSync : deflateSync;
  const baseUrl = await listen((received, response) => {
    const asked = String(received.headers["accept-encoding"]).includes(coding);
    response
      .writeHead(200, { ...json, "content-encoding": coding })
      .end(pack(JSON.stringify({ connections: [], asked })));
  });
  const airbyte = createClient({ baseUrl, fetch: undiciFetch(request) });
  expect(await airbyte.connections.list(workspace)).toEqual({ connections: [], asked: true });
});

test("undiciFetch() gives no body where HTTP has none, and the call rejects with a ParseError", async () => {
  const baseUrl = await listenWith({}, "", 204);
  const airbyte = createClient({ baseUrl, fetch: undiciFetch(request) });
  await expect(airbyte.connections.list(workspace)).rejects.toMatchObject({ name: "ParseError", status: 204 });
});

test("undiciFetch() lets a list be streamed", async () => {
  const connections = [{ connectionId: "1" }, { connectionId: "2" }];
  const baseUrl = await listenWith(json, JSON.stringify({ connections }));
  const airbyte = createStreamingClient({ baseUrl, fetch: undiciFetch(request) });
  const streamed = [];
  for await (const connection of airbyte.connections.listAll.stream(workspace)) streamed.push(connection);
  expect(streamed).toEqual(connections);
});

test("undiciFetch() takes a request with a dispatcher of one's own, and waits without a limit of its own", async () => {
  const baseUrl = await listenWith(json, '{"connections":[]}');
  const dispatcher = new Agent();
  const seen: object[] = [];
  const over: UndiciRequest = (url, options) => {
    seen.push({ headersTimeout: options.headersTimeout, bodyTimeout: options.bodyTimeout });
    return request(url, { ...options, dispatcher });
  };
  await createClient({ baseUrl, fetch: undiciFetch(over) }).connections.list(workspace);
  await dispatcher.close();
  expect(seen).toEqual([{ headersTimeout: 0, bodyTimeout: 0 }]);
});

test("the example of the README asks for 64 workspaces", async () => {
  const baseUrl = await listenWith(json, '{"hasConnections":true,"hasSources":true,"hasDestinations":true}');
  vi.spyOn(process, "argv", "get").mockReturnValue(["node", "undici.ts", baseUrl]);
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await import("../examples/undici.ts");
  expect(log.mock.calls).toEqual([[64]]);
});
