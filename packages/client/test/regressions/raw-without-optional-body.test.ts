import { raw } from "@airbyte-web-backend/client/raw";
import { expect, test } from "vitest";
import { makeClient } from "../make-client.ts";
import { json, scriptedFetch } from "../scripted-fetch.ts";

test("raw() sends a call without an optional body, and returns the error of the server", async () => {
  const fetch = scriptedFetch(json({ message: "Internal Server Error: null" }, 500));
  const { error, response } = await raw(makeClient(fetch, { maxRetries: 0 })).POST(
    "/v1/web_backend/workspace/state",
    // @ts-expect-error The corrected document, and so the types, require the body.
    {},
  );
  expect(response.status).toBe(500);
  expect(error).toEqual({ message: "Internal Server Error: null" });
  expect(fetch.requests).toHaveLength(1);
});
