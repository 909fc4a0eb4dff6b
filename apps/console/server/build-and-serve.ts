import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { build, type InlineConfig, mergeConfig, type PreviewOptions, preview } from "vite";
import type { RealServer } from "./real-server.ts";
import { webConfig } from "./web-config.ts";

export interface ServedConsole {
  /** With a trailing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** Undefined for the fake. */
  readonly realServer?: RealServer | undefined;
  /** Default: a free port of 127.0.0.1. */
  readonly listen?: Pick<PreviewOptions, "host" | "port" | "strictPort">;
  /** Called when the real server becomes unreachable, once until it responds again. */
  readonly onOutage?: (reason: string) => void;
}

/**
 * Builds the page into a temporary folder, which takes about a second, and serves it. Two at once, for different servers, do
 * not interfere.
 *
 * @throws {Error} The port is in use.
 */
export async function buildAndServe(options: ServeOptions = {}): Promise<ServedConsole> {
  const folder = await mkdtemp(join(tmpdir(), "airbyte-console-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    // Serves first: a port in use is an error before the build.
    const { url, close } = await serveConsole(folder, options);
    await buildConsole(folder, options.realServer);
    return { url, close: () => close().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Builds the page into a folder. */
export async function buildConsole(folder: string, realServer: RealServer | undefined): Promise<void> {
  await buildForUsers(mergeConfig(webConfig(realServer), { ...QUIET, build: { outDir: folder, emptyOutDir: true } }));
}

/**
 * Serves a build, with the proxy to a real server.
 *
 * @throws {Error} The port is in use.
 */
export async function serveConsole(
  folder: string,
  { realServer, listen, onOutage }: ServeOptions,
): Promise<ServedConsole> {
  const config = mergeConfig(webConfig(realServer, onOutage), {
    ...QUIET,
    build: { outDir: folder },
    preview: listen ?? { host: "127.0.0.1", port: 0, strictPort: true },
  });
  const server = await preview(config);
  return { url: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
}

/** Errors are thrown, and `onOutage` reports those of the proxy. */
const QUIET = { configFile: false, logLevel: "silent" } as const;

/** The NODE_ENV of a test runner would select React's development build. */
async function buildForUsers(config: InlineConfig): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env["NODE_ENV"] = "production";
  try {
    await build(config);
  } finally {
    if (NODE_ENV === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = NODE_ENV;
  }
}
