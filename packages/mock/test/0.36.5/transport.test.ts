import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { makeMock, post } from "./make-mock.ts";

const origin = "http://localhost:8000";

test("outside the API Jetty responds with 404 to GET and 405 to POST, without CORS", async () => {
  for (const [method, status] of [
    ["GET", 404],
    ["HEAD", 404],
    ["POST", 405],
    ["DELETE", 405],
    ["PATCH", 501],
  ] as const) {
    const response = await makeMock().fetch(`${origin}/v1/web_backend/connections/list`, { method });
    expect(response.status, method).toBe(status);
    expect(response.headers.get("content-type"), method).toBe("text/html;charset=iso-8859-1");
    expect(response.headers.has("access-control-allow-origin"), method).toBe(false);
    expect(await response.text()).toContain(method === "HEAD" ? "" : `<tr><th>STATUS:</th><td>${status}</td></tr>`);
  }
});

test("behindProxy serves the web app outside the API: HTML for GET, nginx's page for POST", async () => {
  const mock = makeMock({ behindProxy: true });
  const page = await mock.fetch(`${origin}/v1/web_backend/connections/list`);
  expect(page.status).toBe(200);
  expect(page.headers.get("content-type")).toBe("text/html");
  const refusal = await mock.fetch(`${origin}/v1/web_backend/connections/list`, { method: "POST" });
  expect(refusal.status).toBe(405);
  expect(await refusal.text()).toContain("nginx");
  expect((await mock.fetch(`${origin}/api`)).status).toBe(404);
});

test("a page of Jetty escapes the path", async () => {
  const response = await makeMock().fetch(`${origin}/a&b'<`);
  expect(await response.text()).toContain("<td>/a&amp;b'%3C</td>");
});

test.each([
  ["application/json", "application/json", '{"url":"/","status":"404","message":"Not Found"'],
  ["text/json;q=0.5, image/png", "text/json", '{"url":"/"'],
  ["text/plain", "text/plain;charset=iso-8859-1", "HTTP ERROR 404 Not Found\nURI: /\n"],
  ["image/png", null, ""],
])("Jetty responds to Accept: %s with %s", async (accept, contentType, start) => {
  const response = await createMockAirbyte().fetch(`${origin}/`, { headers: { accept } });
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe(contentType);
  expect((await response.text()).slice(0, start.length)).toBe(start);
});

test("basePath sets the path of the API", async () => {
  const mock = makeMock({ basePath: "/airbyte/api" });
  expect((await mock.fetch(`${origin}/airbyte/api/v1/health`)).headers.get("content-type")).toBe("application/json");
  expect((await mock.fetch(`${origin}/api/v1/health`)).headers.get("content-type")).toContain("text/html");
});

const url = `${origin}/api/v1/web_backend/connections/list`;
const json = { "content-type": "application/json" };
const request = { method: "POST", headers: json, body: JSON.stringify({ workspaceId: WORKSPACE_ID }) };

test("responses have only a content type and CORS headers", async () => {
  const { headers } = await makeMock().fetch(url, request);
  expect([...headers.keys()].filter((name) => !name.startsWith("access-control-"))).toEqual(["content-type"]);
});

test("responses have a statusText", async () => {
  const mock = makeMock();
  expect((await mock.fetch(url, request)).statusText).toBe("OK");
  expect((await mock.fetch(url, { ...request, body: "{" })).statusText).toBe("Unprocessable Entity");
  expect((await mock.fetch(url)).statusText).toBe("Internal Server Error");
});

test("a preflight allows POST, but not the Authorization header", async () => {
  const headers = { "access-control-request-method": "POST", "access-control-request-headers": "authorization" };
  const response = await makeMock().fetch(url, { method: "OPTIONS", headers });
  expect(response.headers.get("access-control-allow-methods")).toContain("POST");
  expect(response.headers.get("access-control-allow-headers")?.toLowerCase()).not.toContain("authorization");
});

test("the server checks the path, the verb, the media type, then the body", async () => {
  const messageOf = async (target: string, init: RequestInit) => {
    const { message } = await (await makeMock().fetch(target, init)).json();
    return message;
  };
  const text = { headers: { "content-type": "text/plain" } };
  expect(await messageOf(`${url}/x`, { method: "PUT", ...text, body: "{" })).toBe(
    "Object not found. HTTP 404 Not Found",
  );
  expect(await messageOf(url, { method: "PUT", ...text, body: "{" })).toContain("HTTP 405");
  expect(await messageOf(url, { method: "POST", ...text, body: "{" })).toContain("HTTP 415");
  expect(await messageOf(url, { method: "POST", headers: json, body: "{" })).toMatch(/^Invalid json\. /);
});

test("the seven paths respond to POST", async () => {
  const paths = [...["list", "list_all", "get", "create", "update", "search"].map((name) => `connections/${name}`)];
  for (const path of [...paths, "workspace/state"]) expect((await post(makeMock(), path, "{")).status, path).toBe(422);
});

test.each([
  ...["connections/sync", "workspace/list", "connections", "connections/list/x", "connections/list//"],
  ...["connections/li%73t", "connections/list%20", "connections//list", "Connections/list"],
])("paths must match exactly: %s", async (path) => {
  expect((await post(makeMock(), path, "{")).status).toBe(404);
});

test.each(["connections/list;x=1", "connections;a=b;c/list/;d"])("path parameters are ignored: %s", async (path) => {
  expect((await post(makeMock(), path, "{")).status).toBe(422);
});

test.each([
  ["klingon", "java.nio.charset.UnsupportedCharsetException"],
  ['"a b"', "java.nio.charset.IllegalCharsetNameException"],
])("the charset %s gets a 500", async (charset, className) => {
  const headers = { "content-type": `application/json;charset=${charset}` };
  const response = await makeMock().fetch(url, { ...request, headers });
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    exceptionClassName: className,
    message: `Internal Server Error: ${charset.replaceAll('"', "")}`,
  });
});

test.each([
  ["*/*", "application/json"],
  ["text/html, */*;q=0.1", "application/json"],
  ["application/json;q=0", "application/json"],
  ["application/json; charset=utf-8", "application/json;charset=utf-8"],
  ['application/json;v=1;q=0.4;a="b c"', 'application/json;a="b c";v=1'],
  ["*/*, application/json;v=2", "application/json;v=2"],
  ["", "application/json"],
])("Accept: %s gets %s", async (accept, contentType) => {
  const response = await makeMock().fetch(url, { ...request, headers: { ...json, accept } });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(contentType);
});

test.each([
  [null, "text/plain", "POST, OPTIONS"],
  ["*/*", "text/plain", "POST, OPTIONS"],
  ["application/json", "application/json", ""],
])("OPTIONS with Accept: %s responds with %s: %j", async (accept, contentType, text) => {
  const response = await createMockAirbyte().fetch(url, {
    method: "OPTIONS",
    headers: accept === null ? {} : { accept },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(contentType);
  expect(await response.text()).toBe(text);
});
