import { lstat, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LOCAL_JSON_DESTINATION_ID, POSTGRES_SOURCE_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen } from "@airbyte-web-backend/mock/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseCommandLine } from "../src/adapters/command-line-options.ts";
import { killAll, start, stop } from "./airbyte-mock.ts";

const json = { "content-type": "application/json" };
const create = { sourceId: POSTGRES_SOURCE_ID, destinationId: LOCAL_JSON_DESTINATION_ID, status: "active" };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "airbyte-mock-"));
});
afterEach(async () => {
  killAll();
  await rm(folder, { recursive: true, force: true });
});

async function stateFile(text = "{}"): Promise<string> {
  const file = join(folder, "state.json");
  await writeFile(file, text);
  return file;
}

function post(url: string, path: string, body: unknown, headers: { [name: string]: string } = {}): Promise<Response> {
  return fetch(`${url}/v1/${path}`, {
    method: "POST",
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
  });
}

async function listNames(url: string, headers: { [name: string]: string }): Promise<string[]> {
  const answer = await post(url, "web_backend/connections/list_all", { workspaceId: WORKSPACE_ID }, headers);
  const { connections } = await answer.json();
  return connections.map(({ name }: { name: string }) => name);
}

test("--help prints every flag and exits with 0", async () => {
  const { code, stdout, stderr } = await start(["--help"]).ended;
  expect(parseCommandLine(["-h"]).help).toBe(true);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const known = [
    ...(await readFile(new URL("../src/adapters/command-line-options.ts", import.meta.url), "utf8")).matchAll(
      /^ {8}"?([a-z-]+)"?: \{ type:/gm,
    ),
  ];
  expect(known).toHaveLength(13);
  for (const [, name] of known) expect(stdout).toContain(`\n  --${name} `);
});

test.each([
  [["--prot", "1"], "Unknown option '--prot'"],
  [["--port", "99999"], '--port must be an integer from 0 to 65535, got "99999"'],
  [["--port", "abc"], '--port must be an integer from 0 to 65535, got "abc"'],
  [["--port", "80.5"], '--port must be an integer from 0 to 65535, got "80.5"'],
  [["--port"], "Option '--port <value>' argument missing"],
  [["--port", ""], '--port must be an integer from 0 to 65535, got ""'],
  [["--delay", "-1"], "Option '--delay' argument is ambiguous"],
  [["--delay=-1"], '--delay must be an integer from 0 to 2147483647, got "-1"'],
  [["--seed", "1e3"], '--seed must be an integer from 0 to 2147483647, got "1e3"'],
  [["--connections", "100001"], '--connections must be an integer from 0 to 100000, got "100001"'],
  [["--log=yes"], "Option '--log' does not take an argument"],
  [["--state", "x.json", "--connections", "1"], "--state and --connections cannot be combined"],
  [["--basic-auth", "hush-hush"], "--basic-auth must have the form user:password"],
  [["--client-credentials", "hush-hush"], "--client-credentials must have the form id:secret"],
  [["--basic-auth", "a:b", "--client-credentials", "c:d"], "--basic-auth and --client-credentials cannot be combined"],
  [["--version", "1.8"], '--version must be 0.36.5 or 2.0, got "1.8"'],
  [["--no-auth"], "--no-auth needs --version 2.0; 0.36.5 has no authentication"],
  [["--version", "2.0", "--basic-auth", "a:b"], "--basic-auth cannot be combined with --version 2.0"],
  [
    ["--version", "2.0", "--no-auth", "--client-credentials", "a:b"],
    "--client-credentials and --no-auth cannot be combined",
  ],
  [["file.json"], "Unexpected argument 'file"],
])("the options %j are a usage error with a one-line message", (args, complaint) => {
  expect(() => parseCommandLine(args)).toThrow(expect.objectContaining({ name: "UsageError", message: complaint }));
});

test("a usage error goes to stderr, with exit code 2", async () => {
  expect(await start(["--prot", "1"]).ended).toEqual({
    code: 2,
    signal: null,
    stdout: "",
    stderr: "airbyte-mock: Unknown option '--prot'. See --help.\n",
  });
});

test("a port in use is a one-line message and exit code 1", async () => {
  const server = await listen();
  const { code, stderr } = await start(["--port", String(server.port)]).ended;
  await server.close();
  expect(code).toBe(1);
  expect(stderr).toBe(`airbyte-mock: port ${server.port} is in use; use --port 0 for any free port\n`);
});

test("an address of another machine is a one-line message and exit code 1", async () => {
  const { code, stderr } = await start(["--port", "0", "--host", "192.0.2.1"]).ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/^airbyte-mock: [^\n]*192\.0\.2\.1[^\n]*\n$/);
});

test("--port and --host set the address that the first line prints", async () => {
  const started = start(["--port", "0", "--host", "localhost"]);
  const url = await started.ready;
  expect(url).toMatch(/^http:\/\/(127\.0\.0\.1|\[::1\]):\d+\/api$/);
  const health = await fetch(`${url}/v1/health`);
  expect(health.headers.get("content-type")).toBe("application/json");
  expect(await health.json()).toEqual({ available: true });
  expect(await stop(started)).toEqual({
    code: 0,
    signal: null,
    stdout: `airbyte-mock listens on ${url}\n`,
    stderr: "",
  });
});

test("each flag sets an option", () => {
  const flags =
    "--port 8001 --host localhost --connections 30 --seed 7 --delay 300 --behind-proxy --log --basic-auth a:b:c";
  expect(parseCommandLine(flags.split(" "))).toEqual({
    port: 8001,
    host: "localhost",
    stateFile: undefined,
    generated: { connections: 30, seed: 7 },
    log: true,
    help: false,
    mock: {
      version: "0.36.5",
      delayMs: 300,
      behindProxy: true,
      auth: { basic: { username: "a", password: "b:c" } },
    },
  });
});

test("--connections, --delay, --behind-proxy and --basic-auth change what the server answers", async () => {
  const flags = ["--connections", "30", "--delay", "300", "--behind-proxy", "--basic-auth", "airbyte:a:b"];
  const started = start(["--port", "0", ...flags]);
  const url = await started.ready;
  const headers = { authorization: `Basic ${btoa("airbyte:a:b")}` };
  expect((await fetch(`${url}/v1/health`)).status).toBe(401);
  const before = performance.now();
  expect(await listNames(url, headers)).toHaveLength(30);
  expect(performance.now() - before).toBeGreaterThanOrEqual(299);
  expect((await fetch(new URL("/", url), { headers })).status).toBe(200);
  await stop(started);
});

test("--log prints a line without secrets for each request", async () => {
  const started = start(["--port", "0", "--log", "--client-credentials", "id:hush-hush-1"]);
  const url = await started.ready;
  const credentials = { client_id: "id", client_secret: "hush-hush-1" };
  const { access_token: token } = await (await post(url, "applications/token", credentials)).json();
  const headers = { authorization: `Bearer ${token}`, cookie: "hush-hush-2" };
  await post(url, "web_backend/connections/search?token=hush-hush-3", { name: "hush-hush-4" }, headers);
  await post(url, "web_backend/connections/get", {});
  const { stdout, stderr } = await stop(started);
  expect(stderr).toBe("");
  const time = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/.source;
  expect(stdout).toMatch(
    new RegExp(
      [
        `^airbyte-mock listens on ${url}`,
        `${time} POST /api/v1/applications/token 200 \\d+ ms`,
        `${time} POST /api/v1/web_backend/connections/search 200 \\d+ ms`,
        `${time} POST /api/v1/web_backend/connections/get 401 \\d+ ms\n$`,
      ].join("\n"),
    ),
  );
  expect(stdout).not.toMatch(/hush/);
  expect(stdout).not.toContain(token);
});

test("--state is loaded at the start and saved after SIGINT or SIGTERM", async () => {
  const file = await stateFile();
  const ids: string[] = [];
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    const started = start(["--port", "0", "--state", file]);
    const answer = await post(await started.ready, "web_backend/connections/create", create);
    ids.push((await answer.json()).connectionId);
    expect(await stop(started, signal)).toMatchObject({ code: 0, stderr: "" });
  }
  const saved: { connections: { connectionId: string }[] } = JSON.parse(await readFile(file, "utf8"));
  expect(new Set(ids).size).toBe(2);
  expect(saved.connections.map(({ connectionId }) => connectionId)).toEqual(expect.arrayContaining(ids));
  expect(await readdir(folder)).toEqual(["state.json"]);
});

test("the server keeps running if the reader of its log stops, and saves its state", async () => {
  const file = await stateFile();
  const started = start(["--port", "0", "--state", file, "--log"]);
  const url = await started.ready;
  started.child.stdout.destroy();
  const statuses: number[] = [];
  for (const name of ["one", "two", "three"])
    statuses.push((await post(url, "web_backend/connections/create", { ...create, name })).status);
  expect(await stop(started)).toMatchObject({ code: 0, stderr: "" });
  expect(statuses).toEqual([200, 200, 200]);
  expect(await readFile(file, "utf8")).toContain('"name": "three"');
});

test("the target of a symbolic link is saved, and the link kept", async () => {
  await writeFile(join(folder, "real.json"), "{}");
  await symlink("real.json", join(folder, "link.json"));
  const started = start(["--port", "0", "--state", join(folder, "link.json")]);
  await started.ready;
  await stop(started);
  expect((await lstat(join(folder, "link.json"))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder, "real.json"), "utf8")).toContain("connections");
});

test("a killed process does not change the state file", async () => {
  const file = await stateFile('{ "connections": [] }');
  const started = start(["--port", "0", "--state", file]);
  await post(await started.ready, "web_backend/connections/create", create);
  expect(await stop(started, "SIGKILL")).toMatchObject({ signal: "SIGKILL" });
  expect(await readFile(file, "utf8")).toBe('{ "connections": [] }');
  expect(await readdir(folder)).toEqual(["state.json"]);
});

test("an invalid state file is a one-line message and exit code 1", async () => {
  const file = await stateFile('{\n  "connections": [\n    {oops');
  const { code, stdout, stderr } = await start(["--port", "0", "--state", file]).ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^airbyte-mock: state file \S+ is not JSON, line 3, column 6: [^\n]*\n$/);
  expect(await readFile(file, "utf8")).toContain("oops");
  expect(await readdir(folder)).toEqual(["state.json"]);
});

test("a state file in a folder that is not writable is rejected at the start", async () => {
  // The name of the temporary file is longer than file systems allow.
  const file = join(folder, `${"s".repeat(245)}.json`);
  await writeFile(file, "{}");
  const { code, stdout, stderr } = await start(["--port", "0", "--state", file]).ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^airbyte-mock: state file .* cannot be saved: ENAMETOOLONG[^\n]*\n$/);
  expect(await readFile(file, "utf8")).toBe("{}");
});

test("a failed save is a one-line message and exit code 1", async () => {
  const [before, after] = [join(folder, "before"), join(folder, "after")];
  await rename(await mkdtemp(join(folder, "x")), before);
  await writeFile(join(before, "state.json"), "{}");
  const started = start(["--port", "0", "--state", join(before, "state.json")]);
  await started.ready;
  await rename(before, after);
  const { code, stderr } = await stop(started);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^airbyte-mock: state file .* cannot be saved: ENOENT[^\n]*\n$/);
  expect(await readFile(join(after, "state.json"), "utf8")).toBe("{}");
});

/** Starts a create request: sends the head, but not the body. */
async function startCreate(url: string): Promise<{ finish: () => Promise<number | undefined> }> {
  const sent = request(`${url}/v1/web_backend/connections/create`, {
    method: "POST",
    headers: { ...json, expect: "100-continue" },
  });
  const answered = new Promise<number | undefined>((resolve, reject) => {
    sent.on("error", reject);
    sent.on("response", (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode));
    });
  });
  answered.catch(() => undefined);
  sent.flushHeaders();
  await new Promise<void>((resolve) => sent.on("continue", resolve));
  return {
    finish: () => {
      sent.end(JSON.stringify(create));
      return answered;
    },
  };
}

/** Waits until the port is closed, after the signal. */
async function untilClosed(url: string): Promise<void> {
  const isOpen = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect(Number(new URL(url).port), "127.0.0.1", () => {
        socket.destroy();
        resolve(true);
      });
      socket.on("error", () => resolve(false));
    });
  await expect.poll(isOpen).toBe(false);
}

test.each<[string, NodeJS.Signals[]]>([
  ["Ctrl-C", ["SIGINT"]],
  ["several signals of one Ctrl-C, as through npm,", ["SIGINT", "SIGINT", "SIGTERM", "SIGHUP", "SIGINT"]],
])("%s waits for open requests, accepts no others, and saves the state", async (_, signals) => {
  const file = await stateFile('{"connections":[]}');
  const started = start(["--port", "0", "--state", file]);
  const url = await started.ready;
  const { finish } = await startCreate(url);
  for (const signal of signals) started.child.kill(signal);
  await untilClosed(url);
  expect(await finish()).toBe(200);
  expect(await started.ended).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ connections: [create] });
});

test("a second Ctrl-C exits at once", async () => {
  const started = start(["--port", "0"]);
  const url = await started.ready;
  await startCreate(url);
  // The first one waits for the request. The others, within a second, belong to it.
  const again = setInterval(() => started.child.kill("SIGINT"), 200);
  expect(await started.ended).toMatchObject({ code: null, signal: "SIGINT" });
  clearInterval(again);
});

test("the start loads srvx, but neither the document nor msw", async () => {
  const program = `import { registerHooks } from "node:module";
    registerHooks({ load(url, context, next) { console.error(url); return next(url, context); } });`;
  const started = start(["--port", "0"], ["--import", `data:text/javascript,${encodeURIComponent(program)}`]);
  await started.ready;
  const { stderr } = await stop(started);
  const files = stderr.split("\n").filter((url) => url.startsWith("file:"));
  const packages = files.map((url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1]);
  expect(new Set(packages.filter((name) => name !== undefined))).toEqual(new Set(["srvx"]));
  const ours = files.flatMap((url) => /\/packages\/(.*)$/.exec(url)?.[1] ?? []);
  expect(ours).toContain("mock/src/bin.ts");
  expect(ours.filter((file) => /msw|document|validators|browser/.test(file))).toEqual([]);
  // The tables of operations of the two versions.
  expect(ours.filter((file) => file.startsWith("schema/")).length).toBeLessThanOrEqual(4);
});
