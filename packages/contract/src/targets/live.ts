import { createClient } from "@airbyte-web-backend/client";
import { document } from "@airbyte-web-backend/schema/document";
import { findFacts } from "../facts.ts";
import type { Target } from "../target.ts";

/** Environment variables that describe a live server. */
export interface LiveEnvironment {
  readonly [name: string]: string | undefined;
  /** Its address. Without it there is no live target. */
  readonly AIRBYTE_URL?: string;
  /** A workspace on it. */
  readonly AIRBYTE_WORKSPACE_ID?: string;
  /** `1`: cases may write. They create connections and leave them deleted (status `deprecated`). */
  readonly AIRBYTE_CONTRACT_WRITE?: string;
  /** Its version. Default: that of the schema. Cases that do not apply to it are skipped. */
  readonly AIRBYTE_VERSION?: string;
  /** With `AIRBYTE_PASSWORD`, for HTTP Basic. */
  readonly AIRBYTE_USERNAME?: string;
  readonly AIRBYTE_PASSWORD?: string;
  /** A bearer token. */
  readonly AIRBYTE_TOKEN?: string;
}

/** The target for a live server. Undefined without `AIRBYTE_URL`. */
export async function describeLive(environment: LiveEnvironment): Promise<Target | undefined> {
  const {
    AIRBYTE_URL: baseUrl,
    AIRBYTE_WORKSPACE_ID: workspaceId,
    AIRBYTE_CONTRACT_WRITE: write,
    AIRBYTE_VERSION: version = document.info.version,
  } = environment;
  if (!baseUrl) return undefined;
  if (!workspaceId) throw new TypeError("AIRBYTE_WORKSPACE_ID is not set: set it to a workspace on AIRBYTE_URL");
  const headers = credentialsOf(environment);
  return {
    name: `the server at ${new URL(baseUrl).host}`,
    baseUrl,
    headers,
    workspaceId,
    version,
    isStrict: false,
    ...(write !== "1" && { readOnlyBecause: "it writes; set AIRBYTE_CONTRACT_WRITE=1 to run it" }),
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
