import { afterAll, beforeAll, expect, test } from "vitest";
import { createFaultServer, type FaultServer } from "../src/server/fault-server.ts";
import { ok } from "../src/server/steps.ts";

const page = "http://127.0.0.1:1";
const preflight = {
  method: "OPTIONS",
  headers: { "access-control-request-headers": "authorization,content-type" },
} as const;
const post = { method: "POST", body: "{}" } as const;

let servers: readonly FaultServer[];
beforeAll(async () => {
  servers = await Promise.all([
    createFaultServer({ responses: [ok] }, "", page),
    createFaultServer({ responses: [ok] }, ""),
  ]);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.goDown(Number.POSITIVE_INFINITY)));
});

test("for a page, the fault server allows a preflight request and does not count it", async () => {
  const [server] = servers as [FaultServer];
  const allowed = await fetch(server.origin, preflight);
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get("access-control-allow-origin")).toBe(page);
  expect(allowed.headers.get("access-control-allow-headers")).toBe("authorization,content-type");
  expect(server.seen()).toMatchObject({ connections: 0, requests: [] });

  const response = await fetch(server.origin, post);
  expect(response.headers.get("access-control-allow-origin")).toBe(page);
  expect(server.seen()).toMatchObject({ connections: 1, requests: [{ method: "POST", connection: 1 }] });
});

test("without a page, the fault server counts every request and adds no header", async () => {
  const server = servers[1] as FaultServer;
  await fetch(server.origin, preflight);
  const response = await fetch(server.origin, post);
  expect([...response.headers.keys()].sort()).toEqual(["content-length", "content-type"]);
  expect(server.seen().requests.map(({ method }) => method)).toEqual(["OPTIONS", "POST"]);
});
