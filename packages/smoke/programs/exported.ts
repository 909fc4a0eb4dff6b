// A library of a user, whose declarations name our types. Compiled, not run.
import { createClient } from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import { raw as raw20 } from "@airbyte-web-backend/client/2.0/raw";
import { raw } from "@airbyte-web-backend/client/raw";
import { stream } from "@airbyte-web-backend/client/stream";
import { createMockAirbyte } from "@airbyte-web-backend/mock";

const options = { baseUrl: "http://localhost:8000" };

export const airbyte = createClient(options);
export const list = (workspaceId: string) => airbyte.connections.list({ workspaceId });
export const get = async (connectionId: string) => (await airbyte.connections.get({ connectionId })).syncCatalog;
export const result = (workspaceId: string) => airbyte.workspaces.getState({ workspaceId }).result();
export const streamed = (workspaceId: string) => stream(airbyte).connections.list({ workspaceId });
export const request = (connectionId: string) =>
  raw(airbyte).POST("/v1/web_backend/connections/get", { body: { connectionId } });

export const airbyte20 = createClient20(options);
export const list20 = (workspaceId: string) => airbyte20.connections.list({ workspaceId });
export const request20 = () => raw20(airbyte20).GET("/v1/health");
export const all20 = (workspaceId: string) => airbyte20.connections.list.all({ workspaceId });

export const mock = createMockAirbyte();
export const { calls, state } = mock;
