import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { makeMock, post } from "./ask.ts";

const origin = "http://localhost:8000";

test.each([
  ["a good answer", "connections/list", { workspaceId: WORKSPACE_ID }],
  ["an error", "connections/list", {}],
  ["an unknown path", "connections/delete", {}],
])("%s has exactly application/json, and CORS headers", async (_, path, body) => {
  const { headers } = await post(makeMock(), path, body);
  expect(headers.get("content-type")).toBe("application/json");
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("access-control-allow-headers")).toBe("Origin, Content-Type, Accept, Content-Encoding");
  expect(headers.get("access-control-allow-methods")).toBe("GET, POST, PUT, DELETE, OPTIONS, HEAD");
});

test("OPTIONS is answered with the verbs of the path", async () => {
  const response = await makeMock().fetch(`${origin}/api/v1/web_backend/connections/list`, { method: "OPTIONS" });
  expect(response.status).toBe(200);
  expect(response.headers.get("allow")).toBe("POST,OPTIONS");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
});

test("health is a GET", async () => {
  const response = await makeMock().fetch(`${origin}/api/v1/health`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ available: true });
  expect((await makeMock().fetch(`${origin}/api/v1/health`, { method: "POST" })).status).toBe(500);
});

test("a HEAD has the answer of a GET without its body", async () => {
  const response = await createMockAirbyte().fetch(`${origin}/api/v1/health`, { method: "HEAD" });
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.text()).toBe("");
});

test("outside the API the web app answers: HTML for a GET, nginx's page for a POST", async () => {
  const page = await makeMock().fetch(`${origin}/v1/web_backend/connections/list`);
  expect(page.status).toBe(200);
  expect(page.headers.get("content-type")).toBe("text/html");
  const refusal = await makeMock().fetch(`${origin}/v1/web_backend/connections/list`, { method: "POST" });
  expect(refusal.status).toBe(405);
  expect(await refusal.text()).toContain("nginx");
});

test("basePath moves the API", async () => {
  const mock = makeMock({ basePath: "/airbyte/api" });
  expect((await mock.fetch(`${origin}/airbyte/api/v1/health`)).headers.get("content-type")).toBe("application/json");
  expect((await mock.fetch(`${origin}/api/v1/health`)).headers.get("content-type")).toBe("text/html");
});

const url = `${origin}/api/v1/web_backend/connections/list`;
const json = { "content-type": "application/json" };
const request = { method: "POST", headers: json, body: JSON.stringify({ workspaceId: WORKSPACE_ID }) };

test("an answer has no headers but its content type and CORS", async () => {
  const { headers } = await makeMock().fetch(url, request);
  expect([...headers.keys()].filter((name) => !name.startsWith("access-control-"))).toEqual(["content-type"]);
});

test("the reason stands behind the status, as on a wire", async () => {
  const mock = makeMock();
  expect((await mock.fetch(url, request)).statusText).toBe("OK");
  expect((await mock.fetch(url, { ...request, body: "{" })).statusText).toBe("Unprocessable Entity");
  expect((await mock.fetch(url)).statusText).toBe("Internal Server Error");
});

test("a preflight finds POST allowed, and Authorization not among the headers", async () => {
  const headers = { "access-control-request-method": "POST", "access-control-request-headers": "authorization" };
  const response = await makeMock().fetch(url, { method: "OPTIONS", headers });
  expect(response.headers.get("access-control-allow-methods")).toContain("POST");
  expect(response.headers.get("access-control-allow-headers")?.toLowerCase()).not.toContain("authorization");
});

test("credentials change nothing", async () => {
  const open = await (await makeMock().fetch(url, request)).text();
  const headers = { ...json, authorization: "Bearer whatever" };
  expect(await (await makeMock().fetch(url, { ...request, headers })).text()).toBe(open);
});

test.each(["GET", "PUT", "PATCH", "DELETE"])(
  "a %s where only POST exists is a 500 that speaks of 405",
  async (method) => {
    const response = await makeMock().fetch(url, { method });
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ message: "Internal Server Error: HTTP 405 Method Not Allowed" });
  },
);

test("a body without a media type is a 500 that speaks of 415", async () => {
  const response = await makeMock().fetch(url, { method: "POST", body: new TextEncoder().encode(request.body) });
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ message: "Internal Server Error: HTTP 415 Unsupported Media Type" });
});

test("the path is checked before the verb, the verb before the media type, the media type before the body", async () => {
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

test("every one of the seven answers a POST, and nothing else below web_backend does", async () => {
  const paths = [...["list", "list_all", "get", "create", "update", "search"].map((name) => `connections/${name}`)];
  for (const path of [...paths, "workspace/state"]) expect((await post(makeMock(), path, "{")).status, path).toBe(422);
  for (const path of ["connections/sync", "workspace/list", "connections", "connections/list/x", "connections/list//"])
    expect((await post(makeMock(), path, "{")).status, path).toBe(404);
});

test("a slash behind a path makes no difference", async () => {
  expect((await post(makeMock(), "connections/list/", "{")).status).toBe(422);
  expect((await makeMock().fetch(`${origin}/api/v1/health/`)).status).toBe(200);
});
