import { WORKSPACE_ID } from "@airbyte-web-backend/mock";
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
