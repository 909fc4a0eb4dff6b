import { createMockAirbyte } from "@airbyte-web-backend/mock";
import type { RunningTarget } from "../target.ts";
import { describeFake } from "./describe-fake.ts";

/** The mock as a `fetch`, without a socket. */
export async function startFetchTarget(): Promise<RunningTarget> {
  const mock = createMockAirbyte();
  const target = await describeFake("mock.fetch", "http://airbyte.example", mock.fetch);
  return { target, stop: async () => {} };
}
