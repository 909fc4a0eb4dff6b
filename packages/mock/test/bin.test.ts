import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LOCAL_JSON_DESTINATION_ID, POSTGRES_SOURCE_ID } from "@airbyte-web-backend/mock";
import { listen } from "@airbyte-web-backend/mock/node";
import { afterAll, beforeAll, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "airbyte-mock-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function start(args: string[]): { child: ChildProcess; ended: Promise<Ended>; ready: Promise<string> } {
  const child = spawn(process.execPath, [bin, ...args]);
  const text = { stdout: "", stderr: "" };
  child.stderr.on("data", (chunk) => (text.stderr += chunk));
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, ...text })));
  const ready = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk) => {
      text.stdout += chunk;
      const url = /^airbyte-mock listens on (\S+)\n/.exec(text.stdout)?.[1];
      if (url) resolve(url);
    });
  });
  return { child, ended, ready };
}

test("--help explains the flags", async () => {
  const { code, stdout } = await start(["--help"]).ended;
  expect(code).toBe(0);
  for (const flag of ["--port", "--host", "--state", "--delay"]) expect(stdout).toContain(flag);
});

test.each([[["--prot", "1"]], [["--port", "99999"]], [["--port", "abc"]], [["--delay", "-1"]], [["file.json"]]])(
  "%j is one clear line and exit code 2",
  async (args) => {
    const { code, stderr } = await start(args).ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(/^airbyte-mock: .+ See --help\.\n$/);
  },
);

test("a port in use is one clear line and exit code 1", async () => {
  const server = await listen();
  const { code, stderr } = await start(["--port", String(server.port)]).ended;
  await server.close();
  expect(code).toBe(1);
  expect(stderr).toBe(`airbyte-mock: port ${server.port} is in use; --port 0 takes any free one\n`);
});

test.each([
  ["missing", undefined, "does not exist"],
  ["corrupt", "{oops", "is not JSON"],
  ["of another kind", "[]", "it must be an object"],
  ["misspelt", '{"conections":[]}', "conections is not known"],
  ["incomplete", '{"connections":[{}]}', "connections[0] has no connectionId"],
])("a state file that is %s is one clear line and exit code 1", async (name, text, complaint) => {
  const file = join(folder, `${name}.json`);
  if (text !== undefined) await writeFile(file, text);
  const { code, stderr } = await start(["--port", "0", "--state", file]).ended;
  expect(code).toBe(1);
  expect(stderr).toContain(complaint);
  expect(stderr.split("\n")).toHaveLength(2);
});

test("the state file is read at the start and saved at the end, and the next run goes on from there", async () => {
  const file = join(folder, "state.json");
  await writeFile(file, "{}");
  const ids: string[] = [];
  for (const _ of ["first", "second"]) {
    const { child, ended, ready } = start(["--port", "0", "--state", file]);
    const response = await fetch(`${await ready}/v1/web_backend/connections/create`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        sourceId: POSTGRES_SOURCE_ID,
        destinationId: LOCAL_JSON_DESTINATION_ID,
        status: "active",
      }),
    });
    ids.push((await response.json()).connectionId);
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
  }
  const saved = await readFile(file, "utf8");
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(saved).toContain(id);
  expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
