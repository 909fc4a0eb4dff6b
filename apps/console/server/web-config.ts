import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import type { Target } from "../src/target.ts";
import { airbyteProxy } from "./airbyte-proxy.ts";
import type { RealServer } from "./real-server.ts";
import { workerScript } from "./worker-script.ts";

/**
 * The Vite configuration of the page, for the fake or a real server. The target is fixed at build time: a page for a real
 * server contains neither the fake nor credentials.
 *
 * @param realServer Undefined for the fake.
 * @param onOutage Called when the real server becomes unreachable, once until it responds again.
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
