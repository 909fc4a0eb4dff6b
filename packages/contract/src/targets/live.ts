import { createClient } from "@airbyte-web-backend/client";
import { document } from "@airbyte-web-backend/schema/document";
import { findFacts } from "../facts.ts";
import type { Target } from "../target.ts";

/** What the environment says about somebody's server. */
export interface LiveEnvironment {
  readonly [name: string]: string | undefined;
  /** Where it is. Without it there is no such target. */
  readonly AIRBYTE_URL?: string;
  /** A workspace in it. */
  readonly AIRBYTE_WORKSPACE_ID?: string;
  /** `1`: cases may write. They create connections of their own and retire them; those stay, deprecated. */
  readonly AIRBYTE_CONTRACT_WRITE?: string;
  /** Its version. Default: that of the schema. Cases that do not apply to it are skipped. */
  readonly AIRBYTE_VERSION?: string;
  /** With `AIRBYTE_PASSWORD`: HTTP Basic. */
  readonly AIRBYTE_USERNAME?: string;
  readonly AIRBYTE_PASSWORD?: string;
  /** A bearer token. */
  readonly AIRBYTE_TOKEN?: string;
}

/** A server that is not ours: only read, unless its owner says otherwise. Undefined when none is named. */
export async function describeLive(environment: LiveEnvironment): Promise<Target | undefined> {
  const {
    AIRBYTE_URL: baseUrl,
    AIRBYTE_WORKSPACE_ID: workspaceId,
    AIRBYTE_CONTRACT_WRITE: write,
    AIRBYTE_VERSION: version = document.info.version,
  } = environment;
  if (!baseUrl) return undefined;
  if (!workspaceId) throw new TypeError("AIRBYTE_URL is set, so AIRBYTE_WORKSPACE_ID has to name a workspace there");
  const headers = credentialsOf(environment);
  return {
    name: `the server at ${new URL(baseUrl).host}`,
    baseUrl,
    headers,
    workspaceId,
    version,
    isStrict: false,
    ...(write !== "1" && { readOnlyBecause: "it writes, and AIRBYTE_CONTRACT_WRITE is not 1" }),
    facts: await findFacts(createClient({ baseUrl, headers }), workspaceId),
  };
}

function credentialsOf({ AIRBYTE_USERNAME, AIRBYTE_PASSWORD = "", AIRBYTE_TOKEN }: LiveEnvironment): {
  readonly [name: string]: string;
} {
  if (AIRBYTE_TOKEN) return { authorization: `Bearer ${AIRBYTE_TOKEN}` };
  if (!AIRBYTE_USERNAME) return {};
  const bytes = new TextEncoder().encode(`${AIRBYTE_USERNAME}:${AIRBYTE_PASSWORD}`);
  return { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}
