import { spawn } from "node:child_process";
import { request as httpRequest } from "node:http";
import process from "node:process";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url));

/**
 * Starts `airbyte-mock` with 1,000 generated connections. A request ends with the last byte of the response. The bytes are
 * discarded, so that only the server is measured.
 */
export async function drainFromPort(
  path: string,
  { method, headers, body }: { method: string; headers: { [name: string]: string }; body: string },
): Promise<{ request: () => Promise<void>; stop: () => Promise<void> }> {
  const server = spawn(process.execPath, [bin, "--port", "0", "--connections", "1000"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`airbyte-mock ended with ${code}`)));
    server.stdout.once("data", (chunk) => resolve(String(chunk).trim().split(" ").at(-1) ?? ""));
  });
  return {
    request: () =>
      new Promise((resolve, reject) => {
        const sent = httpRequest(url + path, { method, headers }, (response) => {
          response.on("data", () => {});
          response.on("end", resolve);
        });
        sent.on("error", reject);
        sent.end(body);
      }),
    stop: () =>
      new Promise((resolve) => {
        server.once("exit", () => resolve());
        server.kill("SIGTERM");
      }),
  };
}
