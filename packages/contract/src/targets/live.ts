import { detectVersion } from "@airbyte-web-backend/client/connect";
import { authorize } from "../2.0/version.ts";
import type { Target } from "../target.ts";
import { versionOf } from "../versions.ts";

/** Environment variables that describe a live server. */
export interface LiveEnvironment {
  readonly [name: string]: string | undefined;
  /** The address of the server. Without it there is no live target. */
  readonly AIRBYTE_URL?: string;
  /** A workspace on the server. */
  readonly AIRBYTE_WORKSPACE_ID?: string;
  /** `1`: cases may write. They create connections and leave them deleted (status `deprecated`). */
  readonly AIRBYTE_CONTRACT_WRITE?: string;
  /** The version of a server that does not report one. Default: that of the document of 0.36. */
  readonly AIRBYTE_VERSION?: string;
  /** With `AIRBYTE_PASSWORD`, for HTTP Basic. */
  readonly AIRBYTE_USERNAME?: string;
  readonly AIRBYTE_PASSWORD?: string;
  /** A bearer token. */
  readonly AIRBYTE_TOKEN?: string;
  /** With `AIRBYTE_CLIENT_SECRET`, for a token of a server of 2.x. */
  readonly AIRBYTE_CLIENT_ID?: string;
  readonly AIRBYTE_CLIENT_SECRET?: string;
}

/** The target for a live server. Undefined without `AIRBYTE_URL`. */
export async function describeLive(environment: LiveEnvironment): Promise<Target | undefined> {
  const {
    AIRBYTE_URL: baseUrl,
    AIRBYTE_WORKSPACE_ID: workspaceId,
    AIRBYTE_CONTRACT_WRITE: write,
    AIRBYTE_VERSION: fallbackVersion,
  } = environment;
  if (!baseUrl) return undefined;
  if (!workspaceId) throw new TypeError("AIRBYTE_WORKSPACE_ID is not set: set it to a workspace on AIRBYTE_URL");
  const application = applicationOf(environment);
  const headers = application ? await authorize({ baseUrl }, application) : credentialsOf(environment);
  const { family, version } = await detectVersion({ baseUrl, headers });
  const { createClient, findFacts, version: documented } = versionOf(family);
  const found = await findFacts(createClient({ baseUrl, headers }), workspaceId);
  const facts = { ...found, ...(application && { application }) };
  return {
    family,
    name: `the server at ${new URL(baseUrl).host}`,
    baseUrl,
    headers,
    workspaceId,
    version: version ?? fallbackVersion ?? documented,
    isStrict: false,
    ...(write !== "1" && { readOnlyBecause: "it writes; set AIRBYTE_CONTRACT_WRITE=1 to run it" }),
    facts,
  };
}

interface Application {
  readonly client_id: string;
  readonly client_secret: string;
}

function applicationOf({ AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET = "" }: LiveEnvironment): Application | undefined {
  return AIRBYTE_CLIENT_ID ? { client_id: AIRBYTE_CLIENT_ID, client_secret: AIRBYTE_CLIENT_SECRET } : undefined;
}

function credentialsOf({ AIRBYTE_USERNAME, AIRBYTE_PASSWORD = "", AIRBYTE_TOKEN }: LiveEnvironment): {
  readonly [name: string]: string;
} {
  if (AIRBYTE_TOKEN) return { authorization: `Bearer ${AIRBYTE_TOKEN}` };
  if (!AIRBYTE_USERNAME) return {};
  const bytes = new TextEncoder().encode(`${AIRBYTE_USERNAME}:${AIRBYTE_PASSWORD}`);
  return { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}
