import { createMockCore, type MockCore, type MockOptions, type MockVersion } from "@airbyte-web-backend/mock";
import { type Run, type RunOptions, runCli } from "./run-cli.ts";
import { serve } from "./testing.ts";

export { serve } from "./testing.ts";

export const VERSIONS = ["0.36.5", "2.0"] as const;

/** A fake that requires no credentials. */
export function fakeOf<Version extends MockVersion>(version: Version): MockCore<Version> {
  const options = { version, ...(version === "2.0" && { auth: false }) };
  return createMockCore(options as unknown as MockOptions<Version> & { version: Version });
}

/** Runs the command line inside this process on a server. */
export async function runOn(mock: object, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runCli(args, { ...options, env: { ...(await serve(mock)), ...options.env } });
}
