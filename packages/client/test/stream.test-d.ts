import type { Airbyte } from "@airbyte-web-backend/client";
import { stream } from "@airbyte-web-backend/client/stream";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { expectTypeOf, test } from "vitest";

declare const airbyte: Airbyte;
declare const workspaceId: string;

test("the three lists yield connections", async () => {
  const { list, listAll, search } = stream(airbyte).connections;
  for await (const connection of list({ workspaceId }, { maxRetries: 0 })) {
    expectTypeOf(connection).toEqualTypeOf<WebBackendConnectionRead>();
  }
  expectTypeOf(listAll).toEqualTypeOf<typeof list>();
  for await (const connection of search({ namespaceDefinition: null })) {
    expectTypeOf(connection).toEqualTypeOf<WebBackendConnectionRead>();
  }
});

test("other calls and missing arguments do not compile", () => {
  // @ts-expect-error one connection is not a list
  stream(airbyte).connections.get;
  // @ts-expect-error the workspace is missing
  stream(airbyte).connections.list({});
  // @ts-expect-error it requires a client
  stream({ baseUrl: "http://localhost:8000" });
});
