/**
 * The same client, which can also give connections one by one while the answer arrives: for workspaces whose list is too
 * large to be held whole. A subpath of its own, so that who does not stream does not pay for it.
 *
 * @module
 */
import {
  type WebBackendConnectionRead,
  type WebBackendConnectionSearch,
  type WorkspaceIdRequestBody,
  webBackendListAllConnectionsForWorkspace,
  webBackendListConnectionsForWorkspace,
  webBackendSearchConnections,
} from "@airbyte-web-backend/schema";
import type { Operation } from "./call.ts";
import {
  type Airbyte,
  type Connections,
  createClient as createWholeClient,
  type InnerParts,
  innerParts,
} from "./create-client.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { checkElements } from "./stream/check-elements.ts";
import { Handoff } from "./stream/handoff.ts";
import { readList } from "./stream/read-list.ts";

/** The connections of an answer, one by one. */
export interface Streamed<Body> {
  /**
   * The connections, as they arrive. The request is sent when the first is asked for. Leaving the loop ends it, and so
   * does `signal`.
   *
   * While the caller is busy with a connection the server's time does not run: `timeoutMs` is for the beginning of the
   * answer and then for each further piece. `deadlineMs` counts everything. Nothing is repeated once a connection was
   * handed on.
   *
   * @throws {AirbyteError} What the call without `stream` rejects with, after the connections that had arrived whole.
   * @example
   * for await (const { name } of airbyte.connections.listAll.stream({ workspaceId })) console.log(name);
   */
  stream(body: Body, options?: CallOptions): AsyncGenerator<WebBackendConnectionRead, void, void>;
}

/** The operations on connections; those that answer with a list can also be streamed. */
export interface StreamingConnections extends Connections {
  readonly list: Connections["list"] & Streamed<WorkspaceIdRequestBody>;
  readonly listAll: Connections["listAll"] & Streamed<WorkspaceIdRequestBody>;
  readonly search: Connections["search"] & Streamed<WebBackendConnectionSearch>;
}

/** A client of one Airbyte server that can stream. */
export interface StreamingAirbyte extends Airbyte {
  readonly connections: StreamingConnections;
  with(options: Partial<ClientOptions>): StreamingAirbyte;
}

/**
 * Makes a client that can stream. It is that of the main entry in everything else.
 *
 * @throws {ConfigError} An option cannot be used; the error names it.
 */
export function createClient(options: ClientOptions): StreamingAirbyte {
  return withStreams(createWholeClient(options));
}

function withStreams(airbyte: Airbyte): StreamingAirbyte {
  const parts = innerParts.get(airbyte) as InnerParts;
  const { list, listAll, search } = airbyte.connections;
  const streamOf = streaming(parts);
  const streamingAirbyte: StreamingAirbyte = {
    ...airbyte,
    connections: {
      ...airbyte.connections,
      list: Object.assign(list, { stream: streamOf(webBackendListConnectionsForWorkspace) }),
      listAll: Object.assign(listAll, { stream: streamOf(webBackendListAllConnectionsForWorkspace) }),
      search: Object.assign(search, { stream: streamOf(webBackendSearchConnections) }),
    },
    with: (options) => withStreams(airbyte.with(options)),
  };
  innerParts.set(streamingAirbyte, parts); // so that `raw` takes it, too
  return streamingAirbyte;
}

type StreamOf = (operation: Operation) => Streamed<unknown>["stream"];

function streaming({ performCall, options: clientOptions }: InnerParts): StreamOf {
  const check = checkElements(clientOptions);
  return (operation) =>
    async function* stream(body, options) {
      const handoff = new Handoff<readonly unknown[]>();
      const outcome = performCall(operation, body, options, (response, call) =>
        readList(response, call, handoff, check(call, options)),
      ).finally(() => handoff.close());
      try {
        for (let batch = await handoff.take(); batch; batch = await handoff.take()) {
          for (const connection of batch) {
            if (handoff.isClosed || options?.signal?.aborted) break; // the call ended meanwhile
            yield connection as WebBackendConnectionRead;
          }
        }
      } finally {
        handoff.close();
      }
      const result = await outcome;
      if (!result.ok) throw result.error;
    };
}
