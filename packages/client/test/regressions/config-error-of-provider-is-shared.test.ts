import { bearerAuth, ConfigError, clientCredentialsAuth } from "@airbyte-web-backend/client";
import { expect, test } from "vitest";
import { makeClient } from "../make-client.ts";
import { workspaceId } from "../make-connection.ts";
import { json, scriptedFetch } from "../scripted-fetch.ts";

test("calls that wait for the same token reject with separate ConfigErrors", async () => {
  const auth = clientCredentialsAuth({ clientId: "id", clientSecret: "secret" });
  const { connections, workspaces } = makeClient(scriptedFetch(json({})), { auth });
  const [list, state] = await Promise.all([
    connections.list({ workspaceId }).result(),
    workspaces.getState({ workspaceId }).result(),
  ]);
  expect(list.error).toMatchObject({ option: "auth", operation: "webBackendListConnectionsForWorkspace" });
  expect(state.error).toMatchObject({ option: "auth", operation: "webBackendGetWorkspaceState" });
});

test("a ConfigError that a provider throws twice has the same message both times", async () => {
  const thrown = new ConfigError("token", "must be there");
  const auth = bearerAuth(() => Promise.reject(thrown));
  const { connections } = makeClient(scriptedFetch(), { auth });
  for (const list of [connections.list, connections.listAll]) {
    await expect(list({ workspaceId })).rejects.toMatchObject({ message: "token: must be there", attempts: 0 });
  }
});
