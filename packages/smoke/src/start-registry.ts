import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { cleanEnvironment, runOrThrow } from "./run.ts";

export interface Registry {
  /** With a slash at its end. */
  readonly url: string;
  /** A home of their own for npm, pnpm, Bun and Deno: they use this registry, and keep their caches there. */
  readonly env: Readonly<Record<string, string>>;
  /** The same for who may publish. Each request is slower: the registry checks a password. */
  readonly publisherEnv: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
  /** Why it is no longer there, if it ended by itself. */
  readonly fault: () => string | undefined;
}

export interface RegistryOptions {
  /** An empty folder: for its store and its settings. */
  readonly folder: string;
  /** Where everything comes from that is not ours, the registry's own program first of all. */
  readonly uplink: string;
  readonly signal: AbortSignal;
}

/** Not 9, a pre-release that ends when a client goes away in the middle of an answer, as Deno does. */
const VERDACCIO_VERSION = "6.10.4";

/** It starts in two seconds; a busy machine may need many times that. */
const STARTS_WITHIN_MS = 90_000;

/**
 * Starts an npm registry (Verdaccio) on a free port of loopback. Packages of our scope never come from the uplink.
 *
 * @throws {Error} It cannot be installed, or does not answer in time, with what it wrote.
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
      // Ctrl-C is for whoever started it: it is needed until the last of its users has ended.
      detached: true,
    },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const endWithUs = (): void => {
    child.kill("SIGKILL");
  };
  process.once("exit", endWithUs);
  const stop = async (): Promise<void> => {
    await stopProcess(child);
    process.off("exit", endWithUs);
  };
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || signal.aborted || Date.now() > deadline) {
      await stop();
      signal.throwIfAborted();
      throw new Error(`the registry does not start: ${said.trim()}`);
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
    fault: () =>
      child.exitCode === null && child.signalCode === null
        ? undefined
        : `the registry ended (${child.exitCode ?? child.signalCode}): ${said.trim()}`,
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
 * Brings the registry's program into a folder of its own. It is no dependency of this package: a few hundred packages that
 * every clone would carry, and one of them asks for a tag (`cjs`) that not every registry keeps.
 *
 * @returns The program's path.
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
