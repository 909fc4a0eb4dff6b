import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ACTIVE_CONNECTION_ID, type AirbyteState, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { afterEach, expect, test } from "vitest";
import { killAll, start, stop } from "../airbyte-mock.ts";

afterEach(killAll);

function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

async function tokenAt(url: string, id: string, secret: string): Promise<{ status: number; token: string }> {
  const response = await post(`${url}/v1/applications/token`, { client_id: id, client_secret: secret });
  const { access_token: token = "" } = (await response.json()) as { access_token?: string };
  return { status: response.status, token };
}

test("--version 2.0 asks for a token of mock-client-id", async () => {
  const url = await start(["--port", "0", "--version", "2.0"]).ready;
  const list = `${url}/v1/web_backend/connections/list`;
  expect((await post(list, { workspaceId: WORKSPACE_ID })).status).toBe(401);
  const { token } = await tokenAt(url, "mock-client-id", "mock-client-secret");
  const response = await post(list, { workspaceId: WORKSPACE_ID }, { authorization: `Bearer ${token}` });
  expect(await response.json()).toMatchObject({ page_size: 20, num_connections: 7 });
});

test("--client-credentials replaces the default credentials", async () => {
  const url = await start(["--port", "0", "--version", "2.0", "--client-credentials", "me:hush"]).ready;
  expect((await tokenAt(url, "mock-client-id", "mock-client-secret")).status).toBe(400);
  expect((await tokenAt(url, "me", "hush")).status).toBe(200);
});

test("--no-auth needs no token, and --connections generates connections", async () => {
  const url = await start(["--port", "0", "--version", "2.0", "--no-auth", "--connections", "100"]).ready;
  const response = await post(`${url}/v1/web_backend/connections/list`, { workspaceId: WORKSPACE_ID });
  const { connections } = (await response.json()) as { connections: unknown[] };
  expect(connections).toHaveLength(20);
});

test("--state keeps what a 2.x server writes, over a restart", async () => {
  const folder = await mkdtemp(join(tmpdir(), "airbyte-mock-2.0-"));
  const file = join(folder, "state.json");
  const flags = ["--port", "0", "--version", "2.0", "--no-auth", "--state", file];
  try {
    await writeFile(file, "{}");
    const first = start(flags);
    const update = { connectionId: ACTIVE_CONNECTION_ID, tags: [], scheduleType: "manual" };
    expect((await post(`${await first.ready}/v1/web_backend/connections/update`, update)).status).toBe(200);
    expect(await stop(first)).toMatchObject({ code: 0, stderr: "" });
    const saved = JSON.parse(await readFile(file, "utf8")) as AirbyteState;
    expect(saved.later?.tags).toHaveLength(3);
    const url = await start(flags).ready;
    const read = await post(`${url}/v1/web_backend/connections/get`, { connectionId: ACTIVE_CONNECTION_ID });
    expect(await read.json()).toMatchObject({ tags: [], scheduleType: "manual" });
  } finally {
    await rm(folder, { recursive: true });
  }
});
