import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runOn } from "../src/recorder/run-situation.ts";
import { listening } from "../src/recorder/situations.ts";

/** A proxy that rejects each tunnel. The name of the host selects how. */
const tunnels: string[] = [];
const proxy = createServer((socket) => {
  socket.on("error", () => undefined);
  socket.once("data", (head: Buffer) => {
    const [, host = ""] = /^CONNECT (\S+):\d+ /.exec(head.toString("latin1")) ?? [];
    tunnels.push(host);
    const status = {
      "requires-login.example": "407 Proxy Authentication Required",
      "fails.example": "502 Bad Gateway",
    }[host];
    if (status) socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
    else socket.resetAndDestroy();
  });
});
let address: string;
beforeAll(async () => {
  address = `http://127.0.0.1:${await listening(proxy)}`;
});
afterAll(() => void proxy.close());

const hosts = ["requires-login.example", "fails.example", "resets.example"];
const refused = {
  name: "NetworkError",
  neverConnected: true,
  outcomeUnknown: false,
  attempts: 2,
  hint: expect.stringContaining("proxy"),
};
/** Node and Bun report the same error for a reset inside the tunnel. Deno names the phase. */
const reset = { name: "NetworkError", neverConnected: false, outcomeUnknown: true, attempts: 1 };

test.for([
  ["node", [refused, refused, reset]],
  ["bun", [refused, refused, reset]],
  ["deno", [refused, refused, refused]],
] as const)(
  "on %s, retries a write when a proxy rejects the tunnel, and the hint names the proxy",
  async ([runtime, expected]) => {
    tunnels.length = 0;
    const env = { NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: address, https_proxy: address, NO_PROXY: "" };
    const urls = hosts.map((host) => `https://${host}`);
    const program = new URL("../src/recorder/send-through-proxy.ts", import.meta.url);
    const lines = (await runOn(runtime, program, urls, { env })).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject(expected);
    expect(tunnels.filter((host) => hosts.includes(host))).toEqual(
      hosts.flatMap((host, index) => Array(expected[index]?.attempts).fill(host)),
    );
  },
);
