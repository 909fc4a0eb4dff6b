import { parseArgs } from "node:util";
import type { MockVersion } from "../server/fake-server.ts";
import type { MockOptions } from "./fetch.ts";

export const usage = `Usage: airbyte-mock [options]

Runs a fake Airbyte server with sample sources, destinations and connections.

  --version <version>     Version of the server: 0.36.5 or 2.0 (default: 0.36.5)
  --port <number>         Port; 0 for any free port (default: 8000)
  --host <address>        Address (default: 127.0.0.1, only this machine)
  --state <file>          JSON file to load the state from and to save it to. {} is the default state
  --connections <number>  Number of connections to generate, with 50 streams each. Cannot be combined with --state
  --seed <number>         Seed of the generated connections (default: 1)
  --delay <ms>            Delay of each response in milliseconds (default: 0)
  --behind-proxy          Serve the web app outside of /api, as port 8000 of Airbyte does (default: 404, as port 8001)
  --log                   Print a line for each request
  --basic-auth <user:password>
                          Require basic authentication, as the proxy of later versions does
  --client-credentials <id:secret>
                          Require a token from /api/v1/applications/token, which expires after 15 minutes.
                          The default of --version 2.0 is mock-client-id:mock-client-secret
  --no-auth               Accept requests without a token. Only with --version 2.0
  --help                  Print this help

Ctrl-C waits for open requests, saves the state and exits. A second Ctrl-C exits at once.
`;

export interface CommandLineOptions {
  port: number;
  host: string;
  stateFile: string | undefined;
  /** The connections to generate. */
  generated: { connections: number; seed: number } | undefined;
  log: boolean;
  help: boolean;
  mock: Pick<MockOptions<MockVersion>, "delayMs" | "behindProxy" | "auth"> & { version: MockVersion };
}

/** Invalid options. The message is one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws {UsageError} A flag is unknown, its value is invalid, or two flags cannot be combined. */
export function parseCommandLine(args: string[]): CommandLineOptions {
  const flags = parse(args);
  const { port, host, state, connections, log, help } = flags;
  if (state !== undefined && connections !== undefined) {
    throw new UsageError("--state and --connections cannot be combined");
  }
  const version = toVersion(flags.version);
  const auth = toAuth(version, flags);
  const seed = wholeNumber("--seed", flags.seed, 2 ** 31 - 1);
  return {
    port: wholeNumber("--port", port, 65_535),
    host,
    stateFile: state,
    generated:
      connections === undefined ? undefined : { connections: wholeNumber("--connections", connections, 100_000), seed },
    log,
    help,
    mock: {
      version,
      delayMs: wholeNumber("--delay", flags.delay, 2 ** 31 - 1),
      behindProxy: flags["behind-proxy"],
      ...(auth !== undefined && { auth }),
    },
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        version: { type: "string", default: "0.36.5" },
        port: { type: "string", default: "8000" },
        host: { type: "string", default: "127.0.0.1" },
        state: { type: "string" },
        connections: { type: "string" },
        seed: { type: "string", default: "1" },
        delay: { type: "string", default: "0" },
        "behind-proxy": { type: "boolean", default: false },
        log: { type: "boolean", default: false },
        "basic-auth": { type: "string" },
        "client-credentials": { type: "string" },
        "no-auth": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    // The rest of Node's message is about leading dashes.
    throw new UsageError(error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error));
  }
}

function wholeNumber(flag: string, text: string, max: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > max)
    throw new UsageError(`${flag} must be an integer from 0 to ${max}, got "${text}"`);
  return value;
}

function toVersion(text: string): MockVersion {
  if (text === "0.36.5" || text === "2.0") return text;
  throw new UsageError(`--version must be 0.36.5 or 2.0, got "${text}"`);
}

function toAuth(version: MockVersion, flags: ReturnType<typeof parse>): MockOptions<MockVersion>["auth"] {
  const { "basic-auth": basic, "client-credentials": client, "no-auth": noAuth } = flags;
  const given = [
    basic !== undefined && "--basic-auth",
    client !== undefined && "--client-credentials",
    noAuth && "--no-auth",
  ];
  const [first, second] = given.filter(Boolean);
  if (second) throw new UsageError(`${first} and ${second} cannot be combined`);
  if (noAuth && version !== "2.0") throw new UsageError("--no-auth needs --version 2.0; 0.36.5 has no authentication");
  if (basic !== undefined && version === "2.0")
    throw new UsageError("--basic-auth cannot be combined with --version 2.0");
  if (noAuth) return false;
  if (basic !== undefined) {
    const [username, password] = splitAtColon("--basic-auth", "user:password", basic);
    return { basic: { username, password } };
  }
  if (client === undefined) return undefined;
  const [clientId, clientSecret] = splitAtColon("--client-credentials", "id:secret", client);
  return { clientCredentials: { clientId, clientSecret } };
}

/** Messages do not contain the value, which is a secret. */
function splitAtColon(flag: string, form: string, value: string): [before: string, after: string] {
  const colon = value.indexOf(":");
  if (colon < 0) throw new UsageError(`${flag} must have the form ${form}`);
  return [value.slice(0, colon), value.slice(colon + 1)];
}
