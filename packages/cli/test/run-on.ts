import {
  createMockCore,
  type MockCore,
  type MockOptions,
  type MockVersion,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { listen } from "@airbyte-web-backend/mock/node";
import { onTestFinished } from "vitest";
import { type Run, type RunOptions, runCli } from "./run-cli.ts";

export const VERSIONS = ["0.36.5", "2.0"] as const;

/** A fake that requires no credentials. */
export function fakeOf<Version extends MockVersion>(version: Version): MockCore<Version> {
  const options = { version, ...(version === "2.0" && { auth: false }) };
  return createMockCore(options as unknown as MockOptions<Version> & { version: Version });
}

/** Serves a mock until the test ends. Returns the variables that name it. */
export async function serve(mock: object = createMockCore()): Promise<Record<string, string>> {
  const server = await listen({ mock: mock as MockCore });
  onTestFinished(() => server.close());
  return { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID };
}

/** Runs the command line inside this process on a server. */
export async function runOn(mock: object, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runCli(args, { ...options, env: { ...(await serve(mock)), ...options.env } });
}
