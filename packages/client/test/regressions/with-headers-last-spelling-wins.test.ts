import { raw } from "@airbyte-web-backend/client/raw";
import { expect, test } from "vitest";
import { makeClient } from "../make-client.ts";
import { workspaceId } from "../make-connection.ts";
import { json, scriptedFetch } from "../scripted-fetch.ts";

test("the last value of a header that with() sets three times is sent, in any letter case", async () => {
  const fetch = scriptedFetch(json({}), json({}));
  const airbyte = makeClient(fetch, { headers: { "x-team": "first" } })
    .with({ headers: { "X-Team": "second" } })
    .with({ headers: { "x-team": "third" } });
  await airbyte.workspaces.getState({ workspaceId });
  await raw(airbyte).POST("/v1/web_backend/workspace/state", { body: { workspaceId } });
  expect(fetch.requests.map(({ headers }) => headers.get("x-team"))).toEqual(["third", "third"]);
});
