import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import type { Target } from "../src/target.ts";
import { airbyteProxy } from "./airbyte-proxy.ts";
import { readRealServer } from "./real-server.ts";
import { workerScript } from "./worker-script.ts";

/**
 * How the page is served and built: on the fake, or on the server that the environment names.
 *
 * The page learns its target when it is built. A page for a real server has no fake in it, and no credential.
 *
 * @throws {Error} A variable is missing, or two contradict each other. The message says which.
 * @throws {ConfigError} A variable holds what cannot be used.
 */
export function webConfig(env: Readonly<Record<string, string | undefined>>): UserConfig {
  const realServer = readRealServer(env);
  const target: Target = realServer && { place: realServer.url, workspaceId: realServer.workspaceId };
  return {
    root: join(import.meta.dirname, ".."),
    define: { __AIRBYTE__: JSON.stringify(target ?? null) },
    plugins: [react(), realServer ? airbyteProxy(realServer) : workerScript()],
    build: { target: "es2023", outDir: "dist", emptyOutDir: true },
  };
}
