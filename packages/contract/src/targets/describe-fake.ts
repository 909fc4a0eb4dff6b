import { createClient } from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import type { Family } from "@airbyte-web-backend/client/connect";
import {
  BIGQUERY_DESTINATION_ID,
  FAILING_CONNECTION_ID,
  NIGHTLY_CATALOG_ID,
  POSTGRES_SOURCE_ID,
  SOURCE_CATALOG_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { document } from "@airbyte-web-backend/schema/document";
import { findFacts } from "../facts.ts";
import { type Facts20, findFacts20 } from "../facts-20.ts";
import type { Fetch, Target } from "../target.ts";
import { fakeApplication, readingApplication } from "./create-fake.ts";

/** Facts about the default state of the mock that its responses do not show. */
const known = {
  // Its source is Stripe, whose discover job fails.
  undiscoverableConnectionId: FAILING_CONNECTION_ID,
  secretText: "not-a-real",
  isFake: true,
} as const;

const known20: Facts20 = {
  ...known,
  application: fakeApplication,
  changedSource: {
    sourceId: POSTGRES_SOURCE_ID,
    destinationId: BIGQUERY_DESTINATION_ID,
    catalogId: SOURCE_CATALOG_ID,
    brokenCatalogId: NIGHTLY_CATALOG_ID,
  },
};

/** The target for a fake that `createFake` created. */
export async function describeFake(family: Family, name: string, baseUrl: string, fetch?: Fetch): Promise<Target> {
  const target = { family, name, baseUrl, ...(fetch && { fetch }), workspaceId: WORKSPACE_ID, isStrict: true };
  if (family === "0.36") {
    const facts = await findFacts(createClient({ baseUrl, fetch }), WORKSPACE_ID);
    return { ...target, version: document.info.version, facts: { ...facts, ...known } };
  }
  const { applications, server } = createClient20({ baseUrl, fetch });
  const authorize = async (application: typeof fakeApplication) =>
    `Bearer ${(await applications.getToken(application)).access_token}`;
  const headers = { authorization: await authorize(fakeApplication) };
  const facts = await findFacts20(createClient20({ baseUrl, fetch, headers }), WORKSPACE_ID);
  const readerAuthorization = await authorize(readingApplication);
  const { version } = await server.webappConfig();
  return { ...target, version, headers, facts: { ...facts, ...known20, readerAuthorization } };
}
