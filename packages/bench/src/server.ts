/**
 * A server with three fixed responses: 64 bytes, 20 KB, and a list of connections. It prints its port.
 *
 *     node src/server.ts 1000
 *
 * @module
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { listAllResponse, makeResponses } from "./responses.ts";

const connections = Number(process.argv[2] ?? 0);
const { small, large } = await makeResponses();
const bodies = new Map<string, Buffer>([
  ["/api/v1/web_backend/workspace/state", Buffer.from(small)],
  ["/api/v1/web_backend/connections/list", Buffer.from(large)],
  [
    "/api/v1/web_backend/connections/list_all",
    Buffer.from(connections > 0 ? await listAllResponse(connections) : "{}"),
  ],
]);

const server = createServer((request, response) => {
  request.resume();
  request.once("end", () => {
    const body = bodies.get(request.url ?? "");
    response.writeHead(body ? 200 : 404, {
      "content-type": "application/json",
      "content-length": body?.length ?? 0,
    });
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
