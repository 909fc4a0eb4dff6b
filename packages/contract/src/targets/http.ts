import { listen } from "@airbyte-web-backend/mock/node";
import type { RunningTarget } from "../target.ts";
import { describeFake } from "./describe-fake.ts";

/** The mock on a port, with the `fetch` of the runtime. */
export async function startHttpTarget(): Promise<RunningTarget> {
  const server = await listen({ port: 0 });
  return { target: await describeFake("mock on a port", server.url), stop: () => server.close() };
}
