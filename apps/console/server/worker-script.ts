import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const NAME = "mockServiceWorker.js";

/** Adds msw's service worker script from its package. */
export function workerScript(): Plugin {
  const read = () => readFile(join(dirname(createRequire(import.meta.url).resolve("msw/package.json")), "lib", NAME));
  return {
    name: "worker-script",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: NAME, source: await read() });
    },
  };
}
