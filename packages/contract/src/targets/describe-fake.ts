import type { Family } from "@airbyte-web-backend/client/connect";
import { WORKSPACE_ID } from "@airbyte-web-backend/mock";
import type { Fetch, Target } from "../target.ts";
import { versionOf } from "../versions.ts";

/** The target for a fake that `createFake` of the version created. */
export async function describeFake(family: Family, name: string, baseUrl: string, fetch?: Fetch): Promise<Target> {
  const { version, createClient, findFacts, describeFake: describe } = versionOf(family);
  const { headers, facts: known } = await describe({ baseUrl, fetch });
  const found = await findFacts(createClient({ baseUrl, fetch, headers }), WORKSPACE_ID);
  return {
    family,
    name,
    baseUrl,
    ...(fetch && { fetch }),
    headers,
    workspaceId: WORKSPACE_ID,
    version,
    isStrict: true,
    facts: { ...found, ...known },
  };
}
