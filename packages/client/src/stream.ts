/**
 * Streams connections while the response arrives, for lists that are too large for memory. A separate subpath, so that
 * programs that do not stream do not bundle it.
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
import type { Call, Operation } from "./call.ts";
import type { Airbyte } from "./create-client.ts";
import { AirbyteError } from "./errors/airbyte-error.ts";
import type { CallOptions } from "./options.ts";
import { createReportIssues } from "./response/report-issues.ts";
import { innerPartsOf } from "./start-client.ts";
import { Handoff } from "./stream/handoff.ts";
import { readList } from "./stream/read-list.ts";

export type * from "@airbyte-web-backend/schema";

/**
 * Streams the connections of a response.
 *
 * The client sends the request when you request the first connection. Leaving the loop or aborting `signal` ends it.
 * `timeoutMs` limits the wait for the beginning of the response and then for each chunk; it does not run while your loop is
 * busy. `deadlineMs` limits the whole stream. The client does not retry once it has yielded a connection.
 *
 * @throws {AirbyteError} As the ordinary call, after the connections that had arrived completely.
 */
export type StreamConnections<Body> = (
  body: Body,
  options?: CallOptions,
) => AsyncGenerator<WebBackendConnectionRead, void, void>;

/** The operations that respond with a list, named as in the client. */
export interface Streams {
  readonly connections: {
    readonly list: StreamConnections<WorkspaceIdRequestBody>;
    readonly listAll: StreamConnections<WorkspaceIdRequestBody>;
    readonly search: StreamConnections<WebBackendConnectionSearch>;
  };
}

/**
 * The lists of a client as streams. Credentials, retries, timeouts, validation and hooks are those of `airbyte`.
 *
 * @param airbyte A client that `createClient` or `with` returned.
 * @throws {ConfigError} `airbyte` was not created by `createClient`.
 * @example
 * for await (const { name } of stream(airbyte).connections.listAll({ workspaceId })) console.log(name);
 */
export function stream(airbyte: Airbyte): Streams {
  const { performCall, openapi } = innerPartsOf(airbyte);
  const { hooks, validators } = openapi.options;
  const reportIssues = createReportIssues(hooks);
  /** Validates an element as the only one of a response, and reports its issues with its index in the whole response. */
  const check = (element: unknown, index: number, call: Call): void => {
    if (call.validate === "off") return;
    const data = { connections: [element] };
    const issues = validators?.[call.operation]?.(data) ?? [];
    const atIndex = (pointer: string): string => pointer.replace("/connections/0", `/connections/${index}`);
    reportIssues(
      issues.map((issue) => ({ ...issue, pointer: atIndex(issue.pointer) })),
      data,
      call,
    );
  };
  const streamOf = (operation: Operation): StreamConnections<unknown> =>
    async function* (body, options) {
      const handoff = new Handoff<readonly unknown[]>();
      let isStreamed = false;
      const outcome = performCall(operation, body, options, (response, call) =>
        readList(response, call, handoff, check),
      ).finally(() => handoff.close());
      try {
        for (let batch = await handoff.take(); batch; batch = await handoff.take()) {
          isStreamed = true;
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
      // `readList` has taken them out, unless middleware has replaced the response.
      const { connections } = result.data as { readonly connections?: unknown };
      if (!Array.isArray(connections) || connections.length === 0) return;
      if (!isStreamed) return yield* connections;
      throw new AirbyteError(`${operation.operationId}: middleware replaced a response that was already streamed`, {
        operation: operation.operationId,
        attempts: result.attempts,
        hint: "Change the connections in the loop over the stream.",
      });
    };
  return {
    connections: {
      list: streamOf(webBackendListConnectionsForWorkspace),
      listAll: streamOf(webBackendListAllConnectionsForWorkspace),
      search: streamOf(webBackendSearchConnections),
    },
  };
}
