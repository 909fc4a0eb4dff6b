import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { build, type InlineConfig, mergeConfig, preview } from "vite";
import { webConfig } from "./web-config.ts";

export interface ServedConsole {
  /** With a slash at its end. */
  readonly url: string;
  /** Where the built files are. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/**
 * Builds the page into a temporary folder and serves it on a free port of loopback: for tests and pictures.
 *
 * @param env Default: nothing is set, and the fake answers.
 */
export async function buildAndServe(env: Readonly<Record<string, string>> = {}): Promise<ServedConsole> {
  const folder = await mkdtemp(join(tmpdir(), "airbyte-console-"));
  const config = mergeConfig(webConfig(env), {
    configFile: false,
    logLevel: "silent",
    build: { outDir: folder, emptyOutDir: true },
    preview: { host: "127.0.0.1", port: 0, strictPort: true },
  });
  await buildForUsers(config);
  const server = await preview(config);
  return {
    url: server.resolvedUrls?.local[0] ?? "",
    folder,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
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
