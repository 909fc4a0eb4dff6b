import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { build, type InlineConfig, mergeConfig, type PreviewOptions, preview } from "vite";
import type { RealServer } from "./real-server.ts";
import { webConfig } from "./web-config.ts";

export interface ServedConsole {
  /** With a slash at its end. */
  readonly url: string;
  /** Where the built files are. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** Undefined: the fake answers. */
  readonly realServer?: RealServer | undefined;
  /** Default: a free port of 127.0.0.1. */
  readonly listen?: Pick<PreviewOptions, "host" | "port" | "strictPort">;
  /** Told when the real server cannot be reached, once until it answers again. */
  readonly onOutage?: (reason: string) => void;
}

/**
 * Builds the page into a temporary folder, which takes about a second, and serves it: what is served is never older than
 * its source, and two at once, on different servers, do not disturb each other.
 *
 * @throws {Error} The port is taken.
 */
export async function buildAndServe({ realServer, listen, onOutage }: ServeOptions = {}): Promise<ServedConsole> {
  const folder = await mkdtemp(join(tmpdir(), "airbyte-console-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const config = mergeConfig(webConfig(realServer, onOutage), {
      configFile: false,
      // A failure is thrown as well, and where the proxy fails `onOutage` says so.
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

/** A test runner has a NODE_ENV of its own, with which vite would take React's build for developers. */
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
