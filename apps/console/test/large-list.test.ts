import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient } from "@airbyte-web-backend/client";
import { ACTIVE_CONNECTION_ID, createMockCore } from "@airbyte-web-backend/mock/core";
import { expect, onTestFinished, test } from "vitest";
import { prepareConsole } from "./open-console.ts";
import { serveReal } from "./serve-real.ts";

const open = prepareConsole();
const CONNECTIONS = 10_000;

/** A page on a server whose list the test controls. */
async function openOnServer() {
  const waiting: ServerResponse[] = [];
  let requests = 0;
  const server = createServer((request, response) => {
    // The page first finds out the version. This server is a 0.36.5.
    if (!request.url?.endsWith("/connections/list")) {
      response.writeHead(request.method === "GET" ? 404 : 422, { "content-type": "application/json" });
      response.end(JSON.stringify({ message: "not a list" }));
      return;
    }
    requests += 1;
    waiting.push(response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const page = await open("#/connections", { url: await serveReal({ url: `http://127.0.0.1:${port}` }) });
  const nextRequest = async () => {
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    return waiting.shift() as ServerResponse;
  };
  return { page, nextRequest, requests: () => requests };
}

test("ten thousand connections: shows progress and first rows, renders visible rows only, with one request", async () => {
  const { page, nextRequest, requests } = await openOnServer();
  const response = await nextRequest();
  await page.getByText("Reading the connections…").waitFor();
  await page.getByText(/^\d+ s$/).waitFor();

  const all = await connectionTexts();
  response.writeHead(200, { "content-type": "application/json" });
  response.write(`{"connections":[${all.slice(0, CONNECTIONS / 2).join(",")},`);
  const rows = page.locator("tbody tr");
  await rows.first().waitFor();
  const count = page.locator(".toolbar").getByRole("status");
  await expect.poll(() => count.innerText()).toBe("5,000 of 5,000 so far");
  await page.getByText("Reading the connections…").waitFor();
  expect(await rows.count()).toBeLessThan(60);
  const top = () => page.getByRole("table").evaluate((table) => table.getBoundingClientRect().top);
  const topBefore = await top();

  // The first rows are usable meanwhile.
  await page.getByLabel("Filter").fill("4999");
  await expect.poll(() => count.innerText()).toBe("1 of 5,000 so far");
  response.end(`${all.slice(CONNECTIONS / 2).join(",")}]}`);
  await expect.poll(() => count.innerText()).toBe("1 of 10,000");
  await page.getByLabel("Filter").fill("");
  await expect.poll(() => count.innerText()).toBe("10,000 of 10,000");
  await page.getByText("Reading the connections…").waitFor({ state: "detached" });
  expect(await top()).toBe(topBefore);
  expect(await page.getByRole("table").getAttribute("aria-rowcount")).toBe("10001");
  await page.locator(".table-scroller").evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await page.locator('tr[aria-rowindex="10001"]').waitFor();
  expect(await rows.count()).toBeLessThan(60);
  expect(requests()).toBe(1);
});

test("a retried list shows the reason", async () => {
  const { page, nextRequest } = await openOnServer();
  (await nextRequest()).writeHead(503, { "retry-after": "2" }).end();
  await page.getByText("The server answered 503, retrying.").waitFor();
  (await nextRequest()).end('{"connections":[]}');
  await page.getByText("This workspace has no connection yet.").waitFor();
});

test("a list that breaks off shows its part, and can be read again", async () => {
  const { page, nextRequest } = await openOnServer();
  const [first, ...others] = (await connectionTexts()).slice(0, 300);
  const response = await nextRequest();
  response.writeHead(200, { "content-type": "application/json" }).write(`{"connections":[${first},`);
  await page.locator("tbody tr").first().waitFor();
  response.destroy();
  await page.getByRole("alert").getByText("Below is the part that arrived.").waitFor();
  expect(await page.locator("tbody tr").count()).toBe(1);
  await page.getByRole("button", { name: "Try again" }).click();
  (await nextRequest()).end(`{"connections":[${[first, ...others].join(",")}]}`);
  await expect.poll(() => page.locator(".toolbar").getByRole("status").innerText()).toBe("300 of 300");
  await page.getByRole("alert").waitFor({ state: "detached" });
});

/** Ten thousand copies of a connection of the fake. */
async function connectionTexts(): Promise<string[]> {
  const airbyte = createClient({ baseUrl: "http://localhost:8000", fetch: createMockCore().fetch });
  const connection = await airbyte.connections.get({ connectionId: ACTIVE_CONNECTION_ID });
  return Array.from({ length: CONNECTIONS }, (_, index) => {
    const connectionId = `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
    return JSON.stringify({ ...connection, connectionId, name: `Connection ${index}` });
  });
}
