/**
 * Runs the fault servers in a process of their own, so that each runtime gets the same bytes. `node src/server/serve.ts`
 * prints the port on which it takes commands, and ends when its standard input ends.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { faults } from "../faults/index.ts";
import { createFaultServer, type FaultServer } from "./fault-server.ts";

interface Running {
  readonly server: FaultServer;
  readonly other: FaultServer;
}

const scripts = new Map(faults.map((fault) => [fault.name, fault.script]));
const running = new Map<string, Running>();

async function control(url: URL): Promise<unknown> {
  if (url.pathname === "/start") {
    const script = scripts.get(url.searchParams.get("fault") ?? "");
    if (!script) throw new Error("unknown fault");
    const page = url.searchParams.get("page") ?? undefined;
    const other = await createFaultServer({ responses: [() => undefined] }, "", page);
    const server = await createFaultServer(typeof script === "function" ? script() : script, other.origin, page);
    const id = String(running.size + 1);
    running.set(id, { server, other });
    return { id, origin: server.origin, otherOrigin: other.origin };
  }
  const { server, other } = running.get(url.searchParams.get("id") ?? "") ?? fail();
  switch (url.pathname) {
    case "/saw":
      return server.saw(Number(url.searchParams.get("requests")));
    case "/seen":
      return { server: server.seen(), other: other.seen() };
    case "/release":
      return server.release();
    case "/down":
      return server.goDown(Number.POSITIVE_INFINITY);
    case "/up":
      return server.comeUp();
    case "/stop":
      await Promise.all([server.goDown(Number.POSITIVE_INFINITY), other.goDown(Number.POSITIVE_INFINITY)]);
      return;
    default:
      return fail();
  }
}

function fail(): never {
  throw new Error("unknown server or command");
}

const controller = createServer((request: IncomingMessage, response: ServerResponse) => {
  response.setHeader("access-control-allow-origin", "*"); // pages send commands too
  control(new URL(request.url ?? "/", "http://localhost")).then(
    (result) => response.end(JSON.stringify(result ?? null)),
    (error) => response.writeHead(500).end(String(error)),
  );
});
controller.listen(0, "127.0.0.1", () => {
  const address = controller.address();
  if (address !== null && typeof address === "object") console.log(address.port);
});
// Ends with the process that started it, even when that is killed.
process.stdin.resume().on("end", () => process.exit());
