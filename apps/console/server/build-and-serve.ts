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
  /** The folder of the build. */
  readonly folder: string;
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
export async function buildAndServe({ realServer, listen, onOutage }: ServeOptions = {}): Promise<ServedConsole> {
  const folder = await mkdtemp(join(tmpdir(), "airbyte-console-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const config = mergeConfig(webConfig(realServer, onOutage), {
      configFile: false,
      // Errors are thrown, and `onOutage` reports those of the proxy.
      logLevel: "silent",
      build: { outDir: folder, emptyOutDir: true },
      preview: listen ?? { host: "127.0.0.1", port: 0, strictPort: true },
    });
    await buildForUsers(config);
    const server = await preview(config);
    return {
      url: server.resolvedUrls?.local[0] ?? "",
      folder,
      close: async () => {
        await server.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

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
