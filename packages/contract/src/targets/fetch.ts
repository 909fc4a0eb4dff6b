import type { Family } from "@airbyte-web-backend/client/connect";
import type { RunningTarget } from "../target.ts";
import { versionOf } from "../versions.ts";
import { describeFake } from "./describe-fake.ts";

/** The mock as a `fetch`, without a socket. */
export async function startFetchTarget(family: Family): Promise<RunningTarget> {
  const mock = versionOf(family).createFake();
  const target = await describeFake(family, "mock.fetch", "http://airbyte.example", mock.fetch);
  return { target, stop: async () => {} };
}
