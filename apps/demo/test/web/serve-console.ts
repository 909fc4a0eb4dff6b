import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, mergeConfig, preview } from "vite";
import { webConfig } from "../../web/server/web-config.ts";

export interface ServedConsole {
  /** With a slash at its end. */
  readonly url: string;
  /** Where the built files are. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/**
 * Builds the page as `pnpm demo:web` would with this environment, and serves it on a free port of loopback.
 *
 * @param env Default: nothing is set, and the fake answers.
 */
export async function serveConsole(env: Readonly<Record<string, string>> = {}): Promise<ServedConsole> {
  const folder = await mkdtemp(join(tmpdir(), "airbyte-console-"));
  const config = mergeConfig(webConfig(env), {
    configFile: false,
    logLevel: "silent",
    build: { outDir: folder, emptyOutDir: true },
    preview: { host: "127.0.0.1", port: 0, strictPort: true },
  });
  await build(config);
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
