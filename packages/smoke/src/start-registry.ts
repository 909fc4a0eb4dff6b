import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { cleanEnvironment, runOrThrow } from "./run.ts";

export interface Registry {
  /** With a trailing slash. */
  readonly url: string;
  /** A home folder for npm, pnpm, Bun and Deno, with this registry and separate caches. */
  readonly env: Readonly<Record<string, string>>;
  /** The same with the right to publish, which makes each request slower. */
  readonly publisherEnv: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
  /** The reason if the registry has exited unexpectedly. */
  readonly failure: () => string | undefined;
}

export interface RegistryOptions {
  /** An empty folder for the store and the configuration. */
  readonly folder: string;
  /** The registry for all other packages, including Verdaccio itself. */
  readonly uplink: string;
  readonly signal: AbortSignal;
}

/** The pre-release 9 exits when a client closes the connection during a response, as Deno does. */
const VERDACCIO_VERSION = "6.10.4";

/** It usually starts in two seconds. */
const STARTS_WITHIN_MS = 600_000;

/**
 * Starts an npm registry (Verdaccio) on a free local port. Packages of our scope never come from the uplink.
 *
 * @throws {Error} Verdaccio cannot be installed or does not start in time. The message contains its output.
 */
export async function startRegistry({ folder, uplink, signal }: RegistryOptions): Promise<Registry> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/`;
  await writeFile(
    join(folder, "config.yaml"),
    [
      "storage: ./store",
      "auth: { htpasswd: { file: ./htpasswd } }",
      "uplinks:",
      "  uplink:",
      `    url: ${uplink}`,
      "    timeout: 60s",
      "    max_fails: 1000",
      "packages:",
      "  '@airbyte-web-backend/*':",
      "    access: $all",
      "    publish: $authenticated",
      "  '**':",
      "    access: $all",
      "    proxy: uplink",
      "web: { enable: false }",
      "log: { type: stdout, format: pretty, level: warn }",
    ].join("\n"),
  );

  const verdaccio = await installVerdaccio(join(folder, "verdaccio"), uplink, signal);
  const child = spawn(
    process.execPath,
    [verdaccio, "--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`],
    {
      cwd: folder,
      env: cleanEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
      // Ctrl-C must not stop the registry before its clients.
      detached: true,
    },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const killOnExit = (): void => {
    child.kill("SIGKILL");
  };
  process.once("exit", killOnExit);
  const stop = async (): Promise<void> => {
    await stopProcess(child);
    process.off("exit", killOnExit);
  };
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (!(await isUp(url))) {
    if (child.exitCode !== null || signal.aborted || Date.now() > deadline) {
      await stop();
      signal.throwIfAborted();
      throw new Error(`the registry did not start: ${output.trim()}`);
    }
    await setTimeout(100);
  }
  const token = await addPublisher(url);
  return {
    url,
    env: await makeHome(join(folder, "user"), `registry=${url}\n`),
    publisherEnv: await makeHome(
      join(folder, "publisher"),
      `registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\n`,
    ),
    stop,
    failure: () =>
      child.exitCode === null && child.signalCode === null
        ? undefined
        : `the registry exited (${child.exitCode ?? child.signalCode}): ${output.trim()}`,
  };
}

async function makeHome(home: string, npmrc: string): Promise<Record<string, string>> {
  await mkdir(home);
  await writeFile(join(home, ".npmrc"), npmrc);
  const [, url = ""] = /^registry=(.+)$/m.exec(npmrc) ?? [];
  return {
    HOME: home,
    npm_config_userconfig: join(home, ".npmrc"),
    // Yarn 4 reads no .npmrc.
    YARN_NPM_REGISTRY_SERVER: url,
    YARN_UNSAFE_HTTP_WHITELIST: "127.0.0.1",
    YARN_ENABLE_TELEMETRY: "0",
    YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
  };
}

/**
 * Installs Verdaccio and returns the path of its program. It is not a dependency of this package, because it consists of
 * hundreds of packages, and one of them needs a dist-tag (`cjs`) that some registries lack.
 */
async function installVerdaccio(folder: string, registry: string, signal: AbortSignal): Promise<string> {
  await mkdir(folder);
  const overrides = { "node-fetch": "2.7.0" };
  const manifest = { private: true, dependencies: { verdaccio: VERDACCIO_VERSION }, overrides };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await runOrThrow(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], {
    cwd: folder,
    env: { npm_config_registry: registry },
    signal,
  });
  return join(folder, "node_modules/verdaccio/bin/verdaccio");
}

/** Creates a user, because only authenticated users may publish. */
async function addPublisher(url: string): Promise<string> {
  const name = "rehearsal";
  const response = await fetch(`${url}-/user/org.couchdb.user:${name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password: crypto.randomUUID() }),
  });
  if (!response.ok) throw new Error(`the registry cannot create a user: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { token: string }).token;
}

async function isUp(url: string): Promise<boolean> {
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

/** Waits for the exit, after which nothing writes into the folder. */
async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
}
