import { Agent, request } from "node:http";
import { connect } from "node:net";
import { createMockCore, LOCAL_JSON_DESTINATION_ID, POSTGRES_SOURCE_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeMock } from "./0.36.5/make-mock.ts";

let server: MockServer;
beforeAll(async () => {
  server = await listen({ mock: makeMock() });
});
afterAll(() => server.close());

const listPath = "/v1/web_backend/connections/list";
const searchPath = "/v1/web_backend/connections/search";
const json = { "content-type": "application/json" };

async function expectAlive(): Promise<void> {
  const answer = await sendRaw("GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  expect(answer).toContain('{"available":true}');
}

/** Sends bytes over a new socket, and returns the response. (`fetch` may take an old one that the server is closing.) */
function sendRaw(bytes: string | Uint8Array, isEnough = (_text: string) => false): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1", () => socket.write(bytes));
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
      if (isEnough(text)) socket.destroy();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(text));
  });
}

function head(lines: readonly string[], path = listPath): string {
  return `${[`POST /api${path} HTTP/1.1`, "Host: localhost", "Content-Type: application/json", ...lines].join("\r\n")}\r\n\r\n`;
}

test("a Content-Length above 100 MB gets a 413 before the body is sent", async () => {
  const answer = await sendRaw(head(["Content-Length: 100000001"]), (text) => text.includes("</html>"));
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer).toContain("413 Request Entity Too Large");
  await expectAlive();
});

test("a body of 100 MB is accepted", async () => {
  const answer = sendRaw(head(["Content-Length: 100000000", "Expect: 100-continue"]), () => true);
  expect(await answer).toMatch(/^HTTP\/1\.1 100 /);
  await expectAlive();
});

test("maxBodyBytes sets the limit exactly, with a length and in chunks", async () => {
  const body = JSON.stringify({ workspaceId: WORKSPACE_ID });
  const small = await listen({ maxBodyBytes: body.length });
  const statuses: number[] = [];
  for (const text of [body, `${body} `]) {
    for (const sent of [text, new Blob([text]).stream()]) {
      const init = { method: "POST", headers: json, body: sent, duplex: "half" as const };
      statuses.push((await fetch(small.url + listPath, init)).status);
    }
  }
  await small.close();
  expect(statuses).toEqual([200, 200, 413, 413]);
});

test("the server survives a body of 99 MB", async () => {
  const start = head(["Content-Length: 99000011", "Connection: close"], searchPath);
  const body = [Buffer.from('{"name":"'), Buffer.alloc(99_000_000, "x"), Buffer.from('"}')];
  const answer = await sendRaw(Buffer.concat([Buffer.from(start), ...body]));
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain('{"connections":[]}');
  await expectAlive();
});

const objects = (count: number) => `{"source":{"connectionConfiguration":[{}${",{}".repeat(count - 1)}]}}`;
const escapes = (count: number) => `{"name":"${"\\n".repeat(count)}"}`;

test.each([
  // The body, `source`, `connectionConfiguration` and the keys of the last two count, too.
  ["values", objects(1_999_995), 200],
  ["values", objects(1_999_996), 500],
  ["escape sequences", escapes(1_999_997), 200],
  ["escape sequences", escapes(1_999_998), 500],
])("a body of more than 2,000,000 %s is a 500", async (_, body, status) => {
  const response = await createMockCore().fetch(`http://localhost:8001/api${searchPath}`, {
    method: "POST",
    headers: json,
    body,
  });
  expect(response.status).toBe(status);
});

test.each([
  ["lines before malformed JSON", `${"\n".repeat(5_000_000)}?`],
  ["characters in one token", "x".repeat(5_000_000)],
  ["numbers in place of an object", `[0${",0".repeat(2_000_000)}]`],
])("the error for %s does not quote the body", async (_, body) => {
  const response = await createMockCore().fetch(`http://localhost:8001/api${searchPath}`, {
    method: "POST",
    headers: json,
    body,
  });
  expect(response.status).toBe(422);
  expect((await response.text()).length).toBeLessThan(10_000);
});

test("200 concurrent clients lose no write", async () => {
  const clients = Array.from({ length: 200 }, (_, index) => index);
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const post = (path: string, body: object) =>
    new Promise<{ connectionId: string; name: string; connections: unknown[] }>((resolve, reject) => {
      const sent = request(
        `${server.url}/v1/web_backend/${path}`,
        { method: "POST", headers: json, agent },
        (answer) => {
          let text = "";
          answer.setEncoding("utf8").on("data", (chunk) => {
            text += chunk;
          });
          answer.on("end", () => resolve(JSON.parse(text)));
        },
      );
      sent.on("error", reject);
      sent.end(JSON.stringify(body));
    });
  const before = server.mock.state.connections.length;
  const created = await Promise.all(
    clients.map((index) => {
      const body = { sourceId: POSTGRES_SOURCE_ID, destinationId: LOCAL_JSON_DESTINATION_ID, status: "active" };
      return post("connections/create", { ...body, name: `of client ${index}` });
    }),
  );
  const read = await Promise.all(created.map(({ connectionId }) => post("connections/get", { connectionId })));
  agent.destroy();
  expect(read).toEqual(created);
  expect(read.map(({ name }) => name)).toEqual(clients.map((index) => `of client ${index}`));
  expect(new Set(created.map(({ connectionId }) => connectionId)).size).toBe(200);
  expect(server.mock.state.connections).toHaveLength(before + 200);
});

test.each([
  ["noise", new Uint8Array([0, 255, 254, 13, 10, 13, 10])],
  ["a TLS handshake", new Uint8Array([0x16, 0x03, 0x01, 0x00, 0x05, 0x01, 0x00, 0x00, 0x01, 0x00])],
  ["an unknown HTTP version", "GET /api/v1/health HTTP/9.9\r\n\r\n"],
  ["a malformed Content-Length", head(["Content-Length: many"])],
  ["two Content-Length headers", head(["Content-Length: 1", "Content-Length: 2"])],
  ["a malformed chunk", `${head(["Transfer-Encoding: chunked"])}zz\r\n`],
  ["a header of 20 kB", head([`X-Long: ${"x".repeat(20_000)}`])],
])("the server survives %s on the socket", async (_, bytes) => {
  expect(await sendRaw(bytes)).toMatch(/^HTTP\/1\.1 4\d\d /);
  await expectAlive();
});

test("the server survives a client that disconnects while it sends its body", async () => {
  await new Promise<void>((resolve) => {
    const socket = connect(server.port, "127.0.0.1", () =>
      socket.write(`${head(["Content-Length: 1000"])}{"workspaceId"`, () => socket.destroy()),
    );
    socket.on("close", () => resolve());
  });
  await expectAlive();
});

const paths = ["list", "list_all", "get", "create", "update", "search"].map((name) => `connections/${name}`);
const anyBody = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.uint8Array().map((bytes) => new TextDecoder().decode(bytes)),
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.json().chain((text) => fc.nat(text.length).map((length) => text.slice(0, length))),
);

test("random bodies get a response of the server and do not change the state", async () => {
  const mock = makeMock();
  const before = mock.snapshot();
  const property = fc.asyncProperty(fc.constantFrom(...paths, "workspace/state"), anyBody, async (path, body) => {
    const url = `http://localhost:8000/api/v1/web_backend/${path}`;
    const { status } = await mock.fetch(url, { method: "POST", headers: json, body });
    // Only a search accepts an empty object. Other bodies need an id.
    expect([...(path === "connections/search" ? [200] : []), 400, 422, 500]).toContain(status);
    expect(mock.snapshot()).toEqual(before);
  });
  await fc.assert(property, { numRuns: 300 });
});

test("version 2.0 refuses a body of more than 2,000,000 values with a 500", async () => {
  const mock = createMockCore({ version: "2.0", auth: false });
  const body = `[${"0,".repeat(2_000_000)}0]`;
  const response = await mock.fetch(`http://localhost:8001/api${listPath}`, { method: "POST", headers: json, body });
  expect([response.status, Object.keys(await response.json())]).toEqual([500, ["errorId"]]);
});
