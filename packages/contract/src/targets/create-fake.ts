import type { Family } from "@airbyte-web-backend/client/connect";
import { createMockAirbyte, type MockAirbyte, type MockVersion, WORKSPACE_ID } from "@airbyte-web-backend/mock";

export const fakeApplication = { client_id: "contract", client_secret: "contract-secret" };
/** May only read the workspace. */
export const readingApplication = { client_id: "contract-reader", client_secret: "contract-secret" };

/** A new fake of a version in its default state. That of 2.x has a login. */
export function createFake(family: Family): MockAirbyte<MockVersion> {
  if (family === "0.36") return createMockAirbyte();
  const clientCredentials = [
    { clientId: fakeApplication.client_id, clientSecret: fakeApplication.client_secret },
    {
      clientId: readingApplication.client_id,
      clientSecret: readingApplication.client_secret,
      role: "workspace_reader" as const,
      workspaceId: WORKSPACE_ID,
    },
  ];
  return createMockAirbyte({ version: "2.0", auth: { clientCredentials } });
}
