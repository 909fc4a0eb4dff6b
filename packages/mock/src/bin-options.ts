import { parseArgs } from "node:util";

export const usage = `Usage: airbyte-mock [options]

A fake Airbyte 0.36.5 server, with sources, destinations and connections to try things on.

  --port <number>   Port to listen on; 0 takes any free one. Default 8000.
  --host <address>  Address to listen on. Default 127.0.0.1, this machine only.
  --state <file>    JSON file with the state: read at the start, saved at the end. {} is the default state.
  --delay <ms>      How long each answer takes. Default 0.
  --help            Show this.
`;

export interface BinOptions {
  port: number;
  host: string;
  stateFile: string | undefined;
  delayMs: number;
  help: boolean;
}

/** Flags that make no sense; the message is one line for people. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws {UsageError} A flag is unknown, or its value is out of range. */
export function parseBinOptions(args: string[]): BinOptions {
  const { port, host, state, delay, help } = parse(args);
  return {
    port: wholeNumber("--port", port, 65_535),
    host,
    stateFile: state,
    delayMs: wholeNumber("--delay", delay, 2 ** 31 - 1),
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
        delay: { type: "string", default: "0" },
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
