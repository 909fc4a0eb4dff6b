import { expect, test } from "vitest";
import { makeClient } from "../make-client.ts";
import { workspaceId } from "../make-connection.ts";
import { scriptedFetch } from "../scripted-fetch.ts";

test("redaction of a secret with many special characters is fast in a response with many backslashes", async () => {
  const secret = "hunter!@#$%^&*()-=2";
  const body = `hunter${"\\".repeat(10_000)}, and ${secret}`;
  const airbyte = makeClient(
    scriptedFetch(() => new Response(body, { status: 400 })),
    { headers: { "x-key": secret } },
  );
  const error = await airbyte.connections.list({ workspaceId }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "InvalidInputError", body: body.slice(0, 2_048) });
});
