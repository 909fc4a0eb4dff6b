import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "@airbyte-web-backend/chromium";
import { createMockCore, type MockAuth, type MockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { listen } from "@airbyte-web-backend/mock/node";
import { createServer, mergeConfig } from "vite";
import { afterEach, expect, test } from "vitest";
import { webConfig } from "../../web/server/web-config.ts";
import { PATIENCE_MS } from "./open-console.ts";

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface DevServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly mock: MockCore;
}

/** An Airbyte on a port that wants credentials, and `pnpm demo:web` in front of it with this environment. */
async function serveDev(auth: MockAuth | undefined, env: Readonly<Record<string, string>>): Promise<DevServer> {
  const mock = createMockCore({ ...(auth && { auth }) });
  const airbyte = await listen({ mock });
  closers.push(() => airbyte.close());
  // With `/api` at its end: the address is one that the client takes, too.
  return { mock, url: await serveDevOf({ AIRBYTE_URL: airbyte.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID, ...env }) };
}

async function serveDevOf(env: Readonly<Record<string, string>>): Promise<string> {
  const cacheDir = await mkdtemp(join(tmpdir(), "airbyte-console-"));
  // vite may still be writing there for a moment after it was closed.
  closers.push(() => rm(cacheDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  const server = await createServer(
    mergeConfig(webConfig(env), {
      configFile: false,
      cacheDir,
      logLevel: "silent",
      server: { host: "127.0.0.1", port: 0, hmr: false, ws: false },
    }),
  );
  closers.push(() => server.close());
  await server.listen();
  return (server.resolvedUrls?.local[0] ?? "").replace(/\/$/, "");
}

const BASIC = { username: "keeper", password: "correct horse battery" };
const BASIC_ENV = { AIRBYTE_USERNAME: BASIC.username, AIRBYTE_PASSWORD: BASIC.password };

function readState(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${url}/api/v1/web_backend/workspace/state`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
  });
}

test(
  "the page works on a real server through the dev server, and nothing that it gets or sends holds the credential",
  async () => {
    const { url, mock } = await serveDev({ basic: BASIC }, BASIC_ENV);
    const browser = await launchChromium();
    closers.push(() => browser.close());
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS / 2);
    const seen: Promise<string>[] = [];
    page.on("request", async (request) => {
      seen.push(request.allHeaders().then((headers) => JSON.stringify([request.url(), headers, request.postData()])));
    });
    page.on("response", (response) => {
      seen.push(response.text().catch(() => ""));
      seen.push(response.allHeaders().then((headers) => JSON.stringify(headers)));
    });

    await page.goto(`${url}/#/connections`);
    await page.getByRole("link", { name: "Shop to BigQuery" }).waitFor();
    await page.getByText("Answered by").waitFor();
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
  },
  PATIENCE_MS,
);

test.each([
  ["a name and a password", { basic: BASIC }, BASIC_ENV],
  [
    "client credentials",
    { clientCredentials: { clientId: "console", clientSecret: "s3cret-of-the-console" } },
    { AIRBYTE_CLIENT_ID: "console", AIRBYTE_CLIENT_SECRET: "s3cret-of-the-console" },
  ],
  ["no credentials", undefined, {}],
] as const)(
  "the dev server proves who is calling with %s",
  async (_name, auth, env) => {
    const { url } = await serveDev(auth, env);
    const response = await readState(url);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ hasConnections: true });
  },
  PATIENCE_MS,
);

test(
  "a token that was revoked is replaced after the first 401",
  async () => {
    const clientCredentials = { clientId: "console", clientSecret: "s3cret-of-the-console" };
    const env = { AIRBYTE_CLIENT_ID: "console", AIRBYTE_CLIENT_SECRET: "s3cret-of-the-console" };
    const { url, mock } = await serveDev({ clientCredentials }, env);
    expect((await readState(url)).status).toBe(200);
    mock.faults.next("workspace/state", { untilNewToken: true });
    expect((await readState(url)).status).toBe(401);
    await expect.poll(async () => (await readState(url)).status).toBe(200);
  },
  PATIENCE_MS,
);

test.each([
  ["a page of another site", { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" }],
  ["a page of another port", { "sec-fetch-site": "same-site" }],
  ["a browser that tells the origin only", { origin: "https://elsewhere.example" }],
])(
  "nobody can borrow the credentials: %s is refused",
  async (_name, headers) => {
    const { url, mock } = await serveDev({ basic: BASIC }, BASIC_ENV);
    const response = await readState(url, headers);
    expect(response.status).toBe(403);
    expect(mock.calls).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  "the seven operations are passed on, and nothing else that the server has",
  async () => {
    const { url, mock } = await serveDev({ basic: BASIC }, BASIC_ENV);
    for (const path of [
      "v1/workspaces/delete",
      "v1/applications/token",
      "v1/web_backend/../sources/list",
      "v1/health",
    ]) {
      expect((await fetch(`${url}/api/${path}`, { method: "POST", body: "{}" })).status).toBe(404);
    }
    expect(mock.calls).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  "what the browser keeps for localhost is not passed on",
  async () => {
    const { url, mock } = await serveDev(undefined, {});
    await readState(url, { cookie: "of=another-program", authorization: "Bearer of-the-page", origin: url });
    const [call] = mock.calls;
    expect(call?.status).toBe(200);
    expect(Object.keys(call?.headers ?? {})).not.toEqual(expect.arrayContaining(["cookie"]));
    expect(Object.keys(call?.headers ?? {}).filter((name) => /cookie|origin|referer|authorization/.test(name))).toEqual(
      [],
    );
  },
  PATIENCE_MS,
);

test(
  "a server that cannot be reached is told as such",
  async () => {
    const url = await serveDevOf({ AIRBYTE_URL: "http://127.0.0.1:9", AIRBYTE_WORKSPACE_ID: WORKSPACE_ID });
    const response = await readState(url);
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({ message: "http://127.0.0.1:9 cannot be reached: ECONNREFUSED" });
  },
  PATIENCE_MS,
);

test.each([
  [{ AIRBYTE_URL: "http://localhost:8000" }, "AIRBYTE_WORKSPACE_ID is not set"],
  [{ AIRBYTE_URL: "http://a:b@localhost:8000", AIRBYTE_WORKSPACE_ID: WORKSPACE_ID }, "baseUrl"],
  [{ AIRBYTE_URL: "localhost:8000", AIRBYTE_WORKSPACE_ID: WORKSPACE_ID }, "baseUrl"],
  [
    { AIRBYTE_URL: "http://localhost:8000", AIRBYTE_WORKSPACE_ID: WORKSPACE_ID, AIRBYTE_USERNAME: "keeper" },
    "AIRBYTE_PASSWORD is not",
  ],
  [
    { AIRBYTE_URL: "http://localhost:8000", AIRBYTE_WORKSPACE_ID: WORKSPACE_ID, ...BASIC_ENV, AIRBYTE_TOKEN: "token" },
    "more than one kind of credentials",
  ],
])("an environment that cannot be used is refused before anything is served: %j", (env, message) => {
  expect(() => webConfig(env)).toThrow(message);
});
