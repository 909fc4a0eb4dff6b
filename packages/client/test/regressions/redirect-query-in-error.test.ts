import { HttpError } from "@airbyte-web-backend/client";
import { expect, test } from "vitest";
import { makeClient } from "../make-client.ts";
import { workspaceId } from "../make-connection.ts";
import { scriptedFetch } from "../scripted-fetch.ts";

test("the error of a redirect has its target without user, query and fragment", async () => {
  const location = "https://ann:token@login.example/start?token=abc#access_token=def";
  const airbyte = makeClient(scriptedFetch(() => new Response(null, { status: 302, headers: { location } })));
  const error = await airbyte.connections.list({ workspaceId }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({ headers: { location: "https://login.example/start" } });
  expect(String((error as HttpError).hint)).not.toMatch(/token/);
});
