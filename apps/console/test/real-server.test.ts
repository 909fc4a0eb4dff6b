import { basicAuth, clientCredentialsAuth } from "@airbyte-web-backend/client";
import { createMockCore, type MockAuth, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { listen } from "@airbyte-web-backend/mock/node";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { RealServer } from "../server/real-server.ts";
import { listenOnOwnPort } from "./listen-on-own-port.ts";
import { prepareConsole } from "./open-console.ts";
import { serveMock, serveReal } from "./serve-real.ts";

const open = prepareConsole();

/** An Airbyte that may require credentials, and the console in front of it. */
async function serve(auth: MockAuth | undefined, settings: Partial<RealServer>) {
  const mock = createMockCore({ ...(auth && { auth }) });
  return { mock, url: await serveMock(mock, settings) };
}

const BASIC = { username: "keeper", password: "correct horse battery" };
const WITH_BASIC = { auth: basicAuth(BASIC) };
const CLIENT = { clientId: "console", clientSecret: "s3cret-of-the-console" };

function readState(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${url}api/v1/web_backend/workspace/state`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
  });
}

test("the page works on a real server without ever having the credential", async () => {
  const { url, mock } = await serve({ basic: BASIC }, WITH_BASIC);
  const seen: Promise<string>[] = [];
  const record = (page: Page) => {
    page.on("request", (request) => {
      seen.push(request.allHeaders().then((headers) => JSON.stringify([request.url(), headers, request.postData()])));
    });
    page.on("response", (response) => {
      seen.push(response.text().catch(() => ""));
      seen.push(response.allHeaders().then((headers) => JSON.stringify(headers)));
    });
  };
  const page = await open("#/connections", { url, prepare: record });
  await page.getByRole("link", { name: "Shop to BigQuery" }).waitFor();
  await page.locator(".place").waitFor();
  expect(await page.getByRole("link", { name: "Faults" }).count()).toBe(0);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
  expect(mock.calls.map(({ status }) => status)).toContain(200);

  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  const all = [await page.content(), stored, ...(await Promise.all(seen))].join("\n");
  expect(all).toContain("webBackendListConnectionsForWorkspace");
  expect(all).toContain("Shop to BigQuery");
  const { username, password } = BASIC;
  for (const secret of [password, encodeURIComponent(password), btoa(`${username}:${password}`)]) {
    expect(all).not.toContain(secret);
  }
});

test.each([
  ["a name and a password", { basic: BASIC }, WITH_BASIC],
  ["client credentials", { clientCredentials: CLIENT }, { auth: clientCredentialsAuth(CLIENT) }],
  ["no credentials", undefined, {}],
] as const)("the proxy adds %s", async (_name, auth, settings) => {
  const { url } = await serve(auth, settings);
  const response = await readState(url);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ hasConnections: true });
});

test("replaces a revoked token after the first 401", async () => {
  const { url, mock } = await serve({ clientCredentials: CLIENT }, { auth: clientCredentialsAuth(CLIENT) });
  expect((await readState(url)).status).toBe(200);
  mock.faults.next("workspace/state", { untilNewToken: true });
  expect((await readState(url)).status).toBe(401);
  await expect.poll(async () => (await readState(url)).status).toBe(200);
});

test("rejects a page of another site", async () => {
  const { url, mock } = await serve({ basic: BASIC }, WITH_BASIC);
  expect((await readState(url, { "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect(mock.calls).toEqual([]);
});

test("forwards the seven operations only", async () => {
  const { url, mock } = await serve({ basic: BASIC }, WITH_BASIC);
  for (const path of ["v1/workspaces/delete", "v1/applications/token", "v1/web_backend/../sources/list", "v1/health"]) {
    expect((await fetch(`${url}api/${path}`, { method: "POST", body: "{}" })).status).toBe(404);
  }
  expect(mock.calls).toEqual([]);
});

test("removes cookies and adds the headers of the settings", async () => {
  const { url, mock } = await serve(undefined, { headers: { "X-Forwarded-User": "keeper" } });
  await readState(url, {
    cookie: "of=another-program",
    authorization: "Bearer of-the-page",
    origin: new URL(url).origin,
  });
  const [call] = mock.calls;
  expect(call?.status).toBe(200);
  expect(call?.headers).toMatchObject({ "x-forwarded-user": "keeper" });
  expect(Object.keys(call?.headers ?? {}).filter((name) => /cookie|origin|referer|authorization/.test(name))).toEqual(
    [],
  );
});

test("reports an unreachable server to each request, and once in the terminal", async () => {
  const mock = createMockCore();
  const first = await listenOnOwnPort(mock);
  const { port } = first;
  const outages: string[] = [];
  const origin = `http://127.0.0.1:${port}`;
  const url = await serveReal({ url: origin }, (reason) => outages.push(reason));
  const status = async () => (await readState(url)).status;
  expect(await status()).toBe(200);
  await first.close();
  for (const _time of ["once", "again"]) {
    const response = await readState(url);
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({ message: `${origin} is unreachable: ECONNREFUSED` });
  }
  expect(outages).toEqual([`${origin} is unreachable: ECONNREFUSED`]);

  const second = await listen({ mock, port });
  expect(await status()).toBe(200);
  await second.close();
  expect(await status()).toBe(502);
  expect(outages).toHaveLength(2);
});
