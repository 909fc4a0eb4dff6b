import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The process that runs the fault servers. */
export interface ServerProcess {
  /** The address at which it takes commands: the value of `--server`. */
  readonly control: string;
  readonly stop: () => void;
}

/** Starts `serve.ts` on Node, also when another runtime calls this. */
export async function startServer(): Promise<ServerProcess> {
  const child = spawn("node", [fileURLToPath(new URL("serve.ts", import.meta.url))], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (data) => resolve(String(data).trim()));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the fault server ended with ${code}`)));
  });
  return { control: `http://127.0.0.1:${port}`, stop: () => void child.kill() };
}
