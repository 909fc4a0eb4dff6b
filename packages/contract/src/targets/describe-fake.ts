import { createClient } from "@airbyte-web-backend/client";
import { FAILING_CONNECTION_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { document } from "@airbyte-web-backend/schema/document";
import { findFacts } from "../facts.ts";
import type { Fetch, Target } from "../target.ts";

/** Facts about the default state of the mock that its responses do not show. */
const known = {
  // Its source is Stripe, whose discover job fails.
  undiscoverableConnectionId: FAILING_CONNECTION_ID,
  secretText: "not-a-real",
  isFake: true,
} as const;

/** The target for a fake in its default state. */
export async function describeFake(name: string, baseUrl: string, fetch?: Fetch): Promise<Target> {
  const airbyte = createClient({ baseUrl, fetch });
  return {
    name,
    baseUrl,
    ...(fetch && { fetch }),
    workspaceId: WORKSPACE_ID,
    version: document.info.version,
    isStrict: true,
    facts: { ...(await findFacts(airbyte, WORKSPACE_ID)), ...known },
  };
}
