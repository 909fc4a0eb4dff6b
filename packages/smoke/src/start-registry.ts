import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { cleanEnvironment } from "./run.ts";

export interface Registry {
  /** With a slash at its end. */
  readonly url: string;
  /** What a package manager needs to use it: settings for npm and Bun, pnpm, and Deno. Write access included. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

export interface RegistryOptions {
  /** An empty folder: for its store and its settings. */
  readonly folder: string;
  /** Where everything comes from that is not ours. Left out: there is nothing but what is published here. */
  readonly uplink?: string;
}

/** It starts in two seconds; a busy machine may need many times that. */
const STARTS_WITHIN_MS = 90_000;

/**
 * Starts an npm registry (Verdaccio) on a free port of loopback. Packages of our scope never come from the uplink.
 *
 * @throws {Error} It does not answer in time, with what it wrote.
 */
export async function startRegistry({ folder, uplink }: RegistryOptions): Promise<Registry> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/`;
  const others = uplink === undefined ? "" : "    proxy: uplink\n";
  await writeFile(
    join(folder, "config.yaml"),
    [
      "storage: ./store",
      "auth: { htpasswd: { file: ./htpasswd } }",
      ...(uplink === undefined
        ? []
        : ["uplinks:", "  uplink:", `    url: ${uplink}`, "    timeout: 60s", "    max_fails: 1000"]),
      "packages:",
      "  '@airbyte-web-backend/*':",
      "    access: $all",
      "    publish: $authenticated",
      "  '**':",
      "    access: $all",
      others,
      "web: { enable: false }",
      "log: { type: stdout, format: pretty, level: warn }",
    ].join("\n"),
  );

  const verdaccio = fileURLToPath(new URL("../bin/verdaccio", import.meta.resolve("verdaccio")));
  const child = spawn(
    process.execPath,
    [verdaccio, "--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`],
    {
      cwd: folder,
      env: cleanEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const stop = (): Promise<void> => stopProcess(child);
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`the registry does not start: ${said.trim()}`);
    }
    await setTimeout(100);
  }
  const token = await addPublisher(url);
  await writeFile(join(folder, "npmrc"), `registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\n`);
  const settings = { npm_config_registry: url, pnpm_config_registry: url, NPM_CONFIG_REGISTRY: url };
  return { url, env: { ...settings, npm_config_userconfig: join(folder, "npmrc") }, stop };
}

/** Only a user who is logged in may publish. */
async function addPublisher(url: string): Promise<string> {
  const name = "rehearsal";
  const response = await fetch(`${url}-/user/org.couchdb.user:${name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password: crypto.randomUUID() }),
  });
  if (!response.ok) throw new Error(`the registry takes no user: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { token: string }).token;
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}-/ping`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port on loopback");
  return address.port;
}

/** Waits until it is gone, so that nothing writes into its folder any more. */
async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
}
