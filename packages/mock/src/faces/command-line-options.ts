import { parseArgs } from "node:util";
import type { MockAuth } from "../server/gate.ts";

export const usage = `Usage: airbyte-mock [options]

A fake Airbyte 0.36.5 server, with sources, destinations and connections to try things on.

  --port <number>         Port to listen on; 0 takes any free one. Default 8000.
  --host <address>        Address to listen on. Default 127.0.0.1, this machine only.
  --state <file>          JSON file with the state: read at the start, saved at the end. {} is the default state.
  --connections <number>  Start with so many generated connections of 50 streams each. Not together with --state.
  --seed <number>         What generated connections follow from. Default 1.
  --delay <ms>            How long each answer takes. Default 0.
  --behind-proxy          Serve the page of the web app outside of /api, as port 8000 of an Airbyte does. Without it: 404, as
                          the server's own port 8001.
  --log                   Print a line for each request.
  --basic-auth <user:password>
                          Let in only who shows these, as the proxy in front of later versions does.
  --client-credentials <id:secret>
                          Let in only who shows a token from /api/v1/applications/token, good for 15 minutes.
  --help                  Show this.

Ctrl-C lets the requests that have arrived end, saves the state, and stops. A second Ctrl-C stops at once.
`;

export interface CommandLineOptions {
  port: number;
  host: string;
  stateFile: string | undefined;
  /** How many to generate. */
  connections: number | undefined;
  seed: number;
  delayMs: number;
  behindProxy: boolean;
  log: boolean;
  auth: MockAuth | undefined;
  help: boolean;
}

/** Flags that make no sense; the message is one line for people. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws {UsageError} A flag is unknown, its value is out of range, or two flags contradict each other. */
export function parseCommandLine(args: string[]): CommandLineOptions {
  const { port, host, state, connections, seed, delay, log, help, ...rest } = parse(args);
  if (state !== undefined && connections !== undefined) {
    throw new UsageError("--state and --connections both say what to start with");
  }
  return {
    port: wholeNumber("--port", port, 65_535),
    host,
    stateFile: state,
    connections: connections === undefined ? undefined : wholeNumber("--connections", connections, 100_000),
    seed: wholeNumber("--seed", seed, 2 ** 31 - 1),
    delayMs: wholeNumber("--delay", delay, 2 ** 31 - 1),
    behindProxy: rest["behind-proxy"],
    log,
    auth: toAuth(rest["basic-auth"], rest["client-credentials"]),
    help,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
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
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    // The rest of Node's message explains how to escape a leading dash.
    throw new UsageError(error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error));
  }
}

function wholeNumber(flag: string, text: string, max: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > max)
    throw new UsageError(`${flag} takes a whole number from 0 to ${max}, not "${text}"`);
  return value;
}

function toAuth(basic: string | undefined, client: string | undefined): MockAuth | undefined {
  if (basic !== undefined && client !== undefined) {
    throw new UsageError("--basic-auth and --client-credentials exclude each other");
  }
  if (basic !== undefined) {
    const [username, password] = splitAtColon("--basic-auth", "user:password", basic);
    return { basic: { username, password } };
  }
  if (client === undefined) return undefined;
  const [clientId, clientSecret] = splitAtColon("--client-credentials", "id:secret", client);
  return { clientCredentials: { clientId, clientSecret } };
}

/** The value is a secret: no message shows it. */
function splitAtColon(flag: string, form: string, value: string): [before: string, after: string] {
  const colon = value.indexOf(":");
  if (colon < 0) throw new UsageError(`${flag} takes ${form}`);
  return [value.slice(0, colon), value.slice(colon + 1)];
}
