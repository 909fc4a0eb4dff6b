// The code of docs/guides/proxies.md on real sockets, and the options for Next.js in frameworks.md.
import { execFile } from "node:child_process";
import { createServer, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createMockAirbyte } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

const HERE = fileURLToPath(new URL("..", import.meta.url));
const run = promisify(execFile);

describe("a proxy", () => {
  let airbyte: MockServer;
  let moved: MockServer;
  let proxy: Server;
  let tunnels: string[] = [];

  beforeAll(async () => {
    airbyte = await listen({ port: 0 });
    moved = await listen({ port: 0, mock: createMockAirbyte({ basePath: "/airbyte-api" }) });
    // Supports tunnels and requests with an absolute URL.
    proxy = createServer((incoming, outgoing) => {
      tunnels.push(incoming.url ?? "");
      const onwards = request(incoming.url ?? "", { method: incoming.method, headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      incoming.pipe(onwards);
    });
    proxy.on("connect", ({ url = "" }, socket, head) => {
      tunnels.push(url);
      const [host = "", port] = url.split(":");
      const onwards = connect(Number(port), host, () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        onwards.write(head);
        onwards.pipe(socket).pipe(onwards);
      });
      for (const end of [socket, onwards]) end.on("error", () => undefined);
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  });
  afterAll(async () => {
    proxy.closeAllConnections();
    proxy.close();
    await airbyte.close();
    await moved.close();
  });

  const environment = (): Record<string, string> => ({
    AIRBYTE_URL: airbyte.url.replace("localhost", "127.0.0.1"),
    AIRBYTE_MOVED: moved.url,
    AIRBYTE_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
  });

  test.each([
    ["undici's fetch and a base path go through", ["node", "proxies.ts"], "true\ntrue\n"],
    ["Bun's fetch goes through", ["bun", "proxy-bun.ts"], "true\n"],
  ])("%s", async (_what, [program = "", file = ""], printed) => {
    tunnels = [];
    const { stdout } = await run(program, [file], {
      cwd: join(HERE, "examples"),
      env: { ...process.env, ...environment() },
    });
    expect(stdout).toBe(printed);
    expect(tunnels).toEqual([expect.stringContaining(new URL(airbyte.url).port)]);
  });

  test("Node's fetch goes through with NODE_USE_ENV_PROXY", async () => {
    tunnels = [];
    const env = environment();
    const { stdout } = await run("node", ["commonjs.cjs"], {
      cwd: join(HERE, "examples"),
      env: { ...process.env, ...env, NODE_USE_ENV_PROXY: "1", HTTP_PROXY: env["AIRBYTE_PROXY"] },
    });
    expect(stdout).toBe("true\n");
    expect(tunnels).toHaveLength(1);
  });
});

test("Next.js's fetch receives the cache options", async () => {
  const seen: unknown[] = [];
  vi.stubGlobal("fetch", async (_url: string, { cache, next }: { cache: unknown; next: unknown }) => {
    seen.push({ cache, next });
    return Response.json({});
  });
  const { airbyte, cached } = await import("../examples/next.ts");
  await airbyte.workspaces.getState({ workspaceId: "x" });
  await cached.workspaces.getState({ workspaceId: "x" });
  vi.unstubAllGlobals();
  expect(seen).toEqual([
    { cache: "no-store", next: undefined },
    { cache: "force-cache", next: { revalidate: 60, tags: ["airbyte"] } },
  ]);
});
