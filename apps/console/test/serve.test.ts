import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm, unlink, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runMain } from "@airbyte-web-backend/cli/testing";
import { createMockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { listen } from "@airbyte-web-backend/mock/node";
import { afterEach, describe, expect, inject, onTestFinished, test } from "vitest";
import { serveConsole } from "../server/build-and-serve.ts";
import { main } from "../server/main.ts";
import { listenOnOwnPort } from "./listen-on-own-port.ts";
import { prepareConsole } from "./open-console.ts";

const open = prepareConsole();
const PROGRAM = join(import.meta.dirname, "../server/bin.ts");
/** The first port that the console tries. */
const VITE_PORT = 5173;
const UNREACHABLE = { AIRBYTE_URL: "http://127.0.0.1:1", AIRBYTE_WORKSPACE_ID: WORKSPACE_ID };

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Listens on a port, unless another program does. */
async function occupy(port: number): Promise<Server> {
  const server = createServer();
  await new Promise((resolve) => server.on("error", resolve).listen(port, "localhost", () => resolve(undefined)));
  return server;
}

/** Starts the console as a process. */
function serve(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}, cwd = import.meta.dirname) {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { PATH, HOME, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  children.push(child);
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  }
  const exitCode = new Promise<number | null>((resolve) => child.on("close", resolve));
  const address = async () => {
    const found = () => /http:\/\/localhost:\d+\//.exec(said.stdout)?.[0];
    await expect.poll(found).toBeDefined();
    return found() ?? "";
  };
  return { child, said, exitCode, address };
}

describe("pnpm demo:web", () => {
  test("prints the address, serves the page with the fake, and stops on Ctrl-C", async () => {
    const { child, said, exitCode, address } = serve(["--port", "0", "--fake"], UNREACHABLE);
    const url = await address();
    const page = await open("#/connections?text=Shop", { url });
    await page.getByRole("link", { name: "Shop to BigQuery" }).waitFor();
    await page.locator(".place").getByText("the fake Airbyte in this tab").waitFor();
    // React's development build would send two requests.
    await page.getByRole("link", { name: "Calls" }).click();
    await expect.poll(() => page.locator(".calls tbody tr").count()).toBe(1);
    await page.locator(".calls tbody tr .pill", { hasText: "done" }).waitFor();
    await page.close();
    child.kill("SIGINT");
    expect(await exitCode).toBe(0);
    expect(said).toEqual({
      stdout: `Airbyte console: ${url} (on a fake Airbyte in the page; press Ctrl-C to stop)\n`,
      stderr: "Building the page…\n",
    });
  });

  test("reads airbyte.yaml, takes another port than the one in use, warns once, and forwards later", async () => {
    const folder = await mkdtemp(join(tmpdir(), "airbyte-settings-"));
    const mock = createMockCore();
    const first = await listenOnOwnPort(mock);
    await first.close();
    const origin = `http://127.0.0.1:${first.port}`;
    const settings = [`url: ${origin}`, `workspace: ${WORKSPACE_ID}`, "headers:", "  x-forwarded-user: keeper"];
    await writeFile(join(folder, "airbyte.yaml"), settings.join("\n"));
    const other = await occupy(VITE_PORT);
    try {
      const { child, said, exitCode, address } = serve([], {}, folder);
      const url = await address();
      expect(new URL(url).port).not.toBe(String(VITE_PORT));
      expect(said.stdout).toContain(`(on ${origin}; press Ctrl-C to stop)`);
      await expect.poll(() => said.stderr).toContain("hint: Check AIRBYTE_URL");
      expect(said.stderr).toMatch(/^Building the page…\nwarning: webBackendGetWorkspaceState could not connect/);
      const read = () =>
        fetch(new URL("api/v1/web_backend/workspace/state", url), {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
        });
      for (const _time of ["first", "second"]) expect((await read()).status).toBe(502);
      await expect.poll(() => said.stderr.split(`\nwarning: ${origin} is unreachable: ECONNREFUSED\n`).length).toBe(2);

      const server = await listen({ mock, port: first.port });
      expect((await read()).status).toBe(200);
      expect(mock.calls.at(-1)?.headers).toMatchObject({ "x-forwarded-user": "keeper" });
      await server.close();
      child.kill("SIGINT");
      expect(await exitCode).toBe(0);
    } finally {
      other.close();
      await rm(folder, { recursive: true });
    }
  });

  test("refuses a port in use with --port", async () => {
    const server = createServer().listen(0, "localhost");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const { exitCode, ...said } = await runMain(main, ["--port", String(port)], { cwd: import.meta.dirname });
    server.close();
    expect(exitCode).toBe(2);
    expect(said).toEqual({
      stdout: "",
      stderr: `Building the page…\nerror: port ${port} is in use\nhint: Use another port, or omit --port for a free one.\n`,
    });
  });

  test.each([
    [[], { AIRBYTE_URL: "localhost:8000" }, /^error: AIRBYTE_URL must be a URL like .*\n$/],
    [
      [],
      { AIRBYTE_URL: UNREACHABLE.AIRBYTE_URL },
      /^error: no workspace: AIRBYTE_WORKSPACE_ID is not set\nhint: .*\n$/,
    ],
    [
      [],
      { ...UNREACHABLE, AIRBYTE_USERNAME: "keeper" },
      /^error: AIRBYTE_USERNAME is set, but AIRBYTE_PASSWORD is not\n$/,
    ],
    [["--port", "70000"], {}, /^error: --port "70000" is not an integer from 0 to 65535\n$/],
    [["--prot", "1"], {}, /^error: unknown option '--prot'\nhint: Did you mean --port\? .*\n$/],
  ] as const)("refuses invalid settings: %j %j", async (args, env, message) => {
    const { exitCode, ...said } = await runMain(main, args, { env, cwd: import.meta.dirname });
    expect(exitCode).toBe(2);
    expect(said).toEqual({ stdout: "", stderr: expect.stringMatching(message) });
  });
});

test("the page shows an error if its service worker does not start", async () => {
  const folder = await mkdtemp(join(tmpdir(), "airbyte-console-"));
  await cp(inject("fakeBuild"), folder, { recursive: true });
  await unlink(join(folder, "mockServiceWorker.js"));
  const served = await serveConsole(folder, {});
  onTestFinished(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });
  const page = await open("#/", { url: served.url });
  await page.getByRole("alert").getByText("The console did not start. The service worker").waitFor();
});
