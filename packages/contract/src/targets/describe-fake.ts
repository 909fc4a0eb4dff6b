import { createClient } from "@airbyte-web-backend/client";
import { FAILING_CONNECTION_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { findFacts } from "../facts.ts";
import type { Fetch, Target } from "../target.ts";

/** What the default state of the mock is known for, beyond what it shows itself. */
const known = {
  // Its source is Stripe, whose discover job fails.
  undiscoverableConnectionId: FAILING_CONNECTION_ID,
  secretText: "not-a-real",
  isFake: true,
} as const;

/** A fake in its default state, at this address. */
export async function describeFake(name: string, baseUrl: string, fetch?: Fetch): Promise<Target> {
  const airbyte = createClient({ baseUrl, fetch });
  return {
    name,
    baseUrl,
    ...(fetch && { fetch }),
    workspaceId: WORKSPACE_ID,
    version: "0.36.5",
    isStrict: true,
    facts: { ...(await findFacts(airbyte, WORKSPACE_ID)), ...known },
  };
}
