import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { connectionQuery } from "../airbyte-queries.ts";
import { useConsole } from "../console-context.ts";
import { connectionHref } from "../routing/route.ts";
import { connectionName } from "../shell/connection-name.ts";
import { Problem } from "../shell/problem.tsx";
import { QueryResult, Refresh } from "../shell/query-result.tsx";
import { ViewHeader } from "../shell/view-header.tsx";
import { ConnectionActions, useStatusWrite } from "./connection-actions.tsx";
import { ConnectionSettings } from "./connection-settings.tsx";
import { DiscoveredCatalog } from "./discovered-catalog.tsx";
import { MaskedJson } from "./masked-json.tsx";
import { OperationList } from "./operation-list.tsx";
import { StreamsGrid } from "./streams-grid.tsx";

/** One connection. */
export function ConnectionView({ connectionId }: { connectionId: string }): ReactNode {
  const { airbyte } = useConsole();
  const query = useQuery(connectionQuery(airbyte, connectionId));
  const write = useStatusWrite(connectionId, query.data);
  return (
    <>
      <ViewHeader
        title={query.data ? connectionName(query.data) : "Connection"}
        parent={{ href: "#/connections", text: "Connections" }}
      >
        <Refresh query={query} />
        {query.data && (
          <>
            <a className="button" href={`${connectionHref(connectionId)}/edit`}>
              Edit
            </a>
            <ConnectionActions write={write} connection={query.data} />
          </>
        )}
      </ViewHeader>
      {write.error && (
        <Problem error={write.error} what={write.error.outcomeUnknown ? "Outcome unknown." : "Not changed."} />
      )}
      <QueryResult query={query} what="the connection">
        {(connection) => <ConnectionDetails connection={connection} />}
      </QueryResult>
    </>
  );
}

function ConnectionDetails({ connection }: { connection: WebBackendConnectionRead }): ReactNode {
  const { source, destination, operations } = connection;
  const { streams } = connection.syncCatalog;
  // 2.x returns all streams of the source that it knows.
  const synced = streams.filter(({ config }) => config.selected);
  return (
    <>
      <ConnectionSettings connection={connection} />
      <section aria-labelledby="streams">
        <h2 id="streams">
          Streams ({synced.length < streams.length ? `${synced.length} of ${streams.length}` : streams.length})
        </h2>
        <StreamsGrid streams={synced} />
      </section>
      <DiscoveredCatalog connection={connection} />
      <section aria-labelledby="operations">
        <h2 id="operations">Operations ({operations?.length ?? 0})</h2>
        <OperationList operations={operations ?? []} />
      </section>
      <div className="columns">
        <section aria-labelledby="source">
          <h2 id="source">
            Source: {source.name} <span className="muted">{source.sourceName}</span>
          </h2>
          <MaskedJson value={source.connectionConfiguration} label="Configuration of the source" />
        </section>
        <section aria-labelledby="destination">
          <h2 id="destination">
            Destination: {destination.name} <span className="muted">{destination.destinationName}</span>
          </h2>
          <MaskedJson value={destination.connectionConfiguration} label="Configuration of the destination" />
        </section>
      </div>
      <details>
        <summary>The whole response as JSON</summary>
        <MaskedJson value={connection} label="The whole response" />
      </details>
    </>
  );
}
