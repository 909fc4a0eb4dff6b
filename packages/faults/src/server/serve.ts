/**
 * The fault servers in a process of their own, so that Node, Bun and Deno meet the very same bytes. Started with
 * `node src/serve.ts`, it prints the port it is driven by and ends when its standard input does.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createFaultServer, type FaultServer } from "./fault-server.ts";
import { faults } from "./faults/index.ts";
import { secretFaults } from "./secrets.ts";

interface Running {
  readonly server: FaultServer;
  readonly other: FaultServer;
}

const scripts = new Map([...faults, ...secretFaults].map((fault) => [fault.name, fault.script]));
const running = new Map<string, Running>();

async function control(url: URL): Promise<unknown> {
  if (url.pathname === "/start") {
    const script = scripts.get(url.searchParams.get("fault") ?? "");
    if (!script) throw new Error("no such fault");
    const page = url.searchParams.get("page") ?? undefined;
    const other = await createFaultServer({ answers: [() => undefined] }, "", page);
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
    case "/down":
      return server.goDown(Number(url.searchParams.get("ms") ?? Number.POSITIVE_INFINITY));
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
  throw new Error("no such server or command");
}

const driver = createServer((request: IncomingMessage, response: ServerResponse) => {
  response.setHeader("access-control-allow-origin", "*"); // pages send commands as well
  control(new URL(request.url ?? "/", "http://localhost")).then(
    (result) => response.end(JSON.stringify(result ?? null)),
    (error) => response.writeHead(500).end(String(error)),
  );
});
driver.listen(0, "127.0.0.1", () => {
  const address = driver.address();
  if (address !== null && typeof address === "object") console.log(address.port);
});
// Whoever started this may be killed; then it must not stay behind.
process.stdin.resume().on("end", () => process.exit());
