import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const NAME = "mockServiceWorker.js";

/** Adds the script of the fake's service worker from msw's own package: a committed copy would grow old. */
export function workerScript(): Plugin {
  const read = () => readFile(join(dirname(createRequire(import.meta.url).resolve("msw/package.json")), "lib", NAME));
  return {
    name: "worker-script",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: NAME, source: await read() });
    },
  };
}
