import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import workerd from "workerd";
import { cleanEnvironment } from "../src/run.ts";
import { type StartedMock, startMock } from "../src/start-mock.ts";
import { walkOutput } from "./walk-output.ts";

// By default, a worker cannot reach loopback addresses: `local` allows it.
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main), (name = "loopback", network = (allow = ["local"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.bundle.js")],
  compatibilityDate = "2026-10-01",
  globalOutbound = "loopback",
);
`;

const project = inject("project");
let mock: StartedMock;
let url: string;
let stop: () => Promise<void>;
beforeAll(async () => {
  mock = await startMock([join(project, "node_modules/.bin/airbyte-mock")], { cwd: project });
  await build({
    entryPoints: [join(project, "worker.ts")],
    outfile: join(project, "worker.bundle.js"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    conditions: ["workerd", "worker"],
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  await writeFile(join(project, "worker.capnp"), config);
  const child = spawn(workerd, ["serve", "worker.capnp", "--control-fd=3"], {
    cwd: project,
    env: cleanEnvironment(),
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  stop = async () => {
    const closed = once(child, "close");
    if (child.kill("SIGTERM")) await closed;
  };
  // workerd writes its port to this pipe.
  for await (const chunk of (child.stdio[3] as Readable).setEncoding("utf8")) {
    const port = /"port":\s*(\d+)/.exec(chunk as string)?.[1];
    if (port === undefined) continue;
    url = `http://127.0.0.1:${port}`;
    break;
  }
});
afterAll(async () => {
  await stop?.();
  await mock?.stop();
});

const ask = async (path: string): Promise<string> => (await fetch(`${url}${path}`)).text();

test("the client and the fake work in a workerd worker", async () => {
  expect(await ask("/in-process")).toBe(walkOutput.trimEnd());
});

test("the client calls a server from a workerd worker", async () => {
  expect(await ask(`/over-port?airbyte=${encodeURIComponent(mock.url)}`)).toBe(walkOutput.trimEnd());
});
