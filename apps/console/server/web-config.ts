import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import type { Target } from "../src/target.ts";
import { airbyteProxy } from "./airbyte-proxy.ts";
import type { RealServer } from "./real-server.ts";
import { workerScript } from "./worker-script.ts";

/**
 * How the page is built and served: on the fake, or on a server.
 *
 * The page learns its target when it is built. A page for a real server has no fake in it, and no credential.
 *
 * @param realServer Undefined for the fake.
 * @param onOutage Called when the real server cannot be reached, once until it answers again.
 */
export function webConfig(realServer?: RealServer, onOutage?: (reason: string) => void): UserConfig {
  const target: Target = realServer && {
    place: realServer.url,
    workspaceId: realServer.workspaceId,
    limits: realServer.limits ?? {},
  };
  return {
    root: join(import.meta.dirname, ".."),
    define: { __AIRBYTE__: JSON.stringify(target ?? null) },
    plugins: [react(), realServer ? airbyteProxy(realServer, onOutage) : workerScript()],
    build: { target: "es2023" },
  };
}
