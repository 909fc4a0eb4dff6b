import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { pinned } from "./run-on.ts";

export interface Server {
  readonly baseUrl: string;
  readonly stop: () => Promise<void>;
}

/** Starts `server.ts`, pinned to a core if possible. */
export async function startServer(connections: number): Promise<Server> {
  const path = fileURLToPath(new URL("server.ts", import.meta.url));
  const [program, ...args] = [...pinned("first"), process.execPath, path, String(connections)];
  const child = spawn(program as string, args, { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const [port] = await Promise.race([
    once(child.stdout, "data"),
    exited.then(([code]) => Promise.reject(new Error(`The server exited with ${code}`))),
  ]);
  return {
    baseUrl: `http://127.0.0.1:${String(port).trim()}/api`,
    stop: async () => {
      child.kill();
      await exited;
    },
  };
}
