// The code of docs/guides/proxies.md and frameworks.md, on real sockets and with the real tools.
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createMockAirbyte } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ROOT } from "../src/pages.ts";

const HERE = fileURLToPath(new URL("..", import.meta.url));
const run = promisify(execFile);

describe("through a proxy", () => {
  let airbyte: MockServer;
  let moved: MockServer;
  let proxy: Server;
  let tunnels: string[] = [];

  beforeAll(async () => {
    airbyte = await listen({ port: 0 });
    moved = await listen({ port: 0, mock: createMockAirbyte({ basePath: "/airbyte-api" }) });
    // Takes both forms: a tunnel, and a request that names its whole address.
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
    ["undici's fetch, and a base path", ["node", "proxies.ts"], "true\ntrue\n"],
    ["the proxy of Bun's fetch", ["bun", "proxy-bun.ts"], "true\n"],
  ])("%s", async (_what, [program = "", file = ""], printed) => {
    tunnels = [];
    const { stdout } = await run(program, [file], {
      cwd: join(HERE, "examples"),
      env: { ...process.env, ...environment() },
    });
    expect(stdout).toBe(printed);
    expect(tunnels).toEqual([expect.stringContaining(new URL(airbyte.url).port)]);
  });

  test("the environment of Node", async () => {
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

test("Next.js's fetch gets what it is to do with its cache", async () => {
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

describe("Jest", () => {
  const file = (name: string): string => join(HERE, "examples/jest", name);
  let project = "";
  // Not in the lockfile: Deno cannot read the aliases that Jest depends on, and could not open a clone.
  const dependencies = {
    "@babel/plugin-transform-modules-commonjs": "7.29.14",
    jest: "30.5.2",
    "jest-environment-jsdom": "30.5.2",
    "ts-jest": "29.4.15",
    typescript: "5.9.3",
  };

  // The client as npm gives it, in a project that has nothing else.
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), "jest-"));
    await writeFile(join(project, "package.json"), JSON.stringify({ private: true, dependencies }));
    await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: project });
    const client = join(project, "node_modules/@airbyte-web-backend/client");
    await mkdir(client, { recursive: true });
    const { name, publishConfig } = JSON.parse(await readFile(`${ROOT}packages/client/package.json`, "utf8"));
    const manifest = { name, version: "0.1.0", type: "module", exports: publishConfig.exports };
    await writeFile(join(client, "package.json"), JSON.stringify(manifest));
    const source = `${ROOT}packages/client/src/index.ts`;
    await run("esbuild", [source, "--bundle", "--format=esm", `--outfile=${join(client, "dist/index.js")}`]);
    const text = await readFile(file("list.test.js"), "utf8");
    const required = text.replace(/import (.*) from (.*);/, "const $1 = require($2);");
    await cp(file("list.test.js"), join(project, "module.test.mjs"));
    await cp(file("list.test.js"), join(project, "compiled.test.js"));
    await cp(file("list.test.js"), join(project, "compiled.test.ts"));
    // In one piece Vitest would take it for its own.
    await writeFile(join(project, "page.test.mjs"), `/** @jest-${"environment"} jsdom */\n${text}`);
    await writeFile(join(project, "required.test.cjs"), required);
    await cp(file("babel.config.mjs"), join(project, "babel.jest.mjs"));
    await cp(file("ts-jest.config.mjs"), join(project, "ts.jest.mjs"));
  }, 300_000);
  afterAll(() => rm(project, { recursive: true }));

  const start = async (args: readonly string[], options = ""): Promise<string> => {
    const env = { ...process.env, NODE_OPTIONS: options, JEST_WORKER_ID: "" };
    const { stderr } = await run(
      "node",
      [join(project, "node_modules/jest/bin/jest.js"), "--ci", "--runInBand", "--rootDir", project, ...args],
      {
        cwd: project,
        env,
      },
    );
    return /^Tests: .*$/m.exec(stderr)?.[0] ?? stderr;
  };

  test("with Node's flag runs modules, require() and jsdom", async () => {
    const patterns = ["--testMatch", "**/*.test.{mjs,cjs}"];
    expect(await start(patterns, "--experimental-vm-modules")).toMatch(/ 3 passed, 3 total/);
  });

  test.each([
    ["babel-jest", "babel.jest.mjs", "**/compiled.test.js"],
    ["ts-jest", "ts.jest.mjs", "**/compiled.test.ts"],
  ])("without the flag runs with %s", async (_name, config, pattern) => {
    expect(await start(["--config", config, "--testMatch", pattern])).toMatch(/ 1 passed, 1 total/);
  });
});
