import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Scene, Situation } from "./situations.ts";

const HERE = "faults-here";
const THERE = "faults-there";
const SERVER = "10.77.0.2";
const within = ["ip", "netns", "exec", HERE];
const ip = (args: string): void => void execFileSync("ip", args.split(" "), { stdio: "pipe" });
const inside = (namespace: string, command: string): void => ip(`netns exec ${namespace} ${command}`);

/** Connects two network namespaces. The client side times out within seconds, while connecting and while sending. */
function connectHosts(hosts: string): () => void {
  const takeDown = (): void => {
    for (const name of [HERE, THERE]) {
      try {
        ip(`netns del ${name}`);
      } catch {
        // It did not exist.
      }
    }
    rmSync(`/etc/netns/${HERE}`, { recursive: true, force: true });
  };
  takeDown();
  mkdirSync(`/etc/netns/${HERE}`, { recursive: true });
  writeFileSync(`/etc/netns/${HERE}/hosts`, `127.0.0.1 localhost\n${hosts}`);
  writeFileSync(`/etc/netns/${HERE}/resolv.conf`, "nameserver 10.77.0.9\noptions timeout:1 attempts:1\n");
  for (const name of [HERE, THERE]) ip(`netns add ${name}`);
  ip(`link add faults0 netns ${HERE} type veth peer name faults1 netns ${THERE}`);
  for (const [name, device, address] of [
    [HERE, "faults0", "10.77.0.1"],
    [THERE, "faults1", SERVER],
  ] as const) {
    inside(name, `ip addr add ${address}/24 dev ${device}`);
    inside(name, "ip link set lo up");
    inside(name, `ip link set ${device} up`);
    inside(name, "sysctl -qw net.ipv4.tcp_syn_retries=1 net.ipv4.tcp_retries2=2");
  }
  return takeDown;
}

const far = (
  phase: Situation["phase"],
  name: string,
  url: string,
  prepare: () => void = () => undefined,
  hosts = "",
): Situation => ({
  phase,
  name,
  runtimes: ["node", "bun", "deno"],
  start: async (): Promise<Scene> => {
    const stop = connectHosts(hosts);
    prepare();
    return { url, within, seen: () => false, stop };
  },
});

/** A server in the other namespace reads a part of the request; then `act` changes the network. */
const cut = (name: string, act: () => void, body = ""): Situation => ({
  phase: body ? "body" : "sent",
  name,
  runtimes: ["node", "bun", "deno"],
  start: async () => {
    const takeDown = connectHosts("");
    const program = fileURLToPath(new URL("far-server.ts", import.meta.url));
    const child = spawn("ip", ["netns", "exec", THERE, "node", program, SERVER, body], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    let isSeen = false;
    const lines = createInterface({ input: child.stdout });
    const port = await new Promise<string>((resolve) => lines.once("line", resolve));
    lines.once("line", () => {
      isSeen = true;
      act();
    });
    return {
      url: `http://${SERVER}:${port}`,
      // More than the kernels of both sides buffer, so that some bytes are always in flight.
      env: { FAULTS_BODY_BYTES: "16000000" },
      within,
      seen: () => isSeen,
      stop: () => {
        child.kill();
        takeDown();
      },
    };
  },
});

const route = (type: string, address: string) => (): void => inside(HERE, `ip route add ${type} ${address}`);
const firewall = (namespace: string, rule: string) => (): void => inside(namespace, `iptables ${rule}`);
const dropIncoming = firewall(THERE, "-A INPUT -p tcp -j DROP");
const rejectIncoming = firewall(THERE, "-I INPUT -p tcp -j REJECT --reject-with icmp-host-unreachable");

/** Failures between two hosts. They need root, iproute2 and iptables. */
export const networkSituations: readonly Situation[] = [
  far("dns", "no DNS server responds", "http://airbyte.example"),
  far("connect", "unused address in the same network", "http://10.77.0.77:8000"),
  far("connect", "no route to the network", "http://10.99.0.1:8000"),
  far("connect", "an unreachable route", "http://10.98.0.1:8000", route("unreachable", "10.98.0.0/16")),
  far("connect", "a prohibited route", "http://10.98.0.1:8000", route("prohibit", "10.98.0.0/16")),
  far("connect", "a blackhole route", "http://10.98.0.1:8000", route("blackhole", "10.98.0.0/16")),
  far(
    "connect",
    "rejected by a firewall",
    `http://${SERVER}:8000`,
    firewall(HERE, `-A OUTPUT -d ${SERVER} -p tcp -j REJECT --reject-with icmp-admin-prohibited`),
  ),
  far("connect", "packets dropped", `http://${SERVER}:8000`, dropIncoming),
  far("connect", "packets dropped, longer timeout", `http://${SERVER}:8000`, () => {
    inside(HERE, "sysctl -qw net.ipv4.tcp_syn_retries=6");
    dropIncoming();
  }),
  far(
    "connect",
    "two addresses: packets dropped, no route",
    "http://airbyte.example:8000",
    dropIncoming,
    `${SERVER} airbyte.example\n10.99.0.1 airbyte.example\n`,
  ),
  far(
    "connect",
    "two addresses: no route, refused",
    "http://airbyte.example:8000",
    undefined,
    `10.99.0.1 airbyte.example\n${SERVER} airbyte.example\n`,
  ),
  cut("the host disappears", () => inside(THERE, "ip addr flush dev faults1")),
  cut("the link goes down", () => inside(THERE, "ip link set faults1 down")),
  cut("a firewall drops all packets", firewall(HERE, `-A OUTPUT -d ${SERVER} -p tcp -j DROP`)),
  cut("the route is removed", () => inside(HERE, "ip addr flush dev faults0")),
  cut("a firewall rejects with host-unreachable", rejectIncoming),
  cut("a firewall rejects with host-unreachable, during the body", rejectIncoming, "body"),
];
