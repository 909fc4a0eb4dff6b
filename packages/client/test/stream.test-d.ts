import type { Airbyte } from "@airbyte-web-backend/client";
import type { StreamingAirbyte } from "@airbyte-web-backend/client/stream";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { expectTypeOf, test } from "vitest";

declare const airbyte: StreamingAirbyte;
declare const workspaceId: string;

test("a client that streams is a client", () => {
  expectTypeOf(airbyte).toExtend<Airbyte>();
  expectTypeOf(airbyte.with({ maxRetries: 0 })).toEqualTypeOf<StreamingAirbyte>();
});

test("the three lists give connections", async () => {
  const { list, listAll, search } = airbyte.connections;
  for await (const connection of list.stream({ workspaceId })) {
    expectTypeOf(connection).toEqualTypeOf<WebBackendConnectionRead>();
  }
  expectTypeOf(listAll.stream).toEqualTypeOf<typeof list.stream>();
  for await (const connection of search.stream({ namespaceDefinition: null })) {
    expectTypeOf(connection).toEqualTypeOf<WebBackendConnectionRead>();
  }
});

test("what is no list, and what is not asked for, does not compile", () => {
  // @ts-expect-error one connection is no list
  airbyte.connections.get.stream;
  // @ts-expect-error the workspace is missing
  airbyte.connections.list.stream({});
  // @ts-expect-error the client of the main entry does not stream
  (airbyte as Airbyte).connections.list.stream;
});
