import type { Family } from "@airbyte-web-backend/client/connect";
import { listen } from "@airbyte-web-backend/mock/node";
import type { RunningTarget } from "../target.ts";
import { versionOf } from "../versions.ts";
import { describeFake } from "./describe-fake.ts";

/** The mock on a port, with the `fetch` of the runtime. */
export async function startHttpTarget(family: Family): Promise<RunningTarget> {
  const server = await listen({ mock: versionOf(family).createFake(), port: 0 });
  const target = await describeFake(family, "mock on a port", server.url);
  return { target, stop: () => server.close() };
}
