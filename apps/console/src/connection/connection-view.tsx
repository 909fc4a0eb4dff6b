import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { connectionQuery, updateConnectionMutation, useWrite } from "../airbyte-queries.ts";
import { useConsole } from "../console-context.ts";
import { connectionHref } from "../routing/route.ts";
import { connectionName } from "../shell/connection-name.ts";
import { Problem } from "../shell/problem.tsx";
import { QueryResult, Refresh } from "../shell/query-result.tsx";
import { Section } from "../shell/section.tsx";
import { ViewHeader } from "../shell/view-header.tsx";
import { ConnectionActions } from "./connection-actions.tsx";
import { ConnectionSettings } from "./connection-settings.tsx";
import { DiscoveredCatalog } from "./discovered-catalog.tsx";
import { MaskedJson } from "./masked-json.tsx";
import { OperationList } from "./operation-list.tsx";
import { StreamsGrid } from "./streams-grid.tsx";

/** One connection. */
export function ConnectionView({ connectionId }: { connectionId: string }): ReactNode {
  const { airbyte } = useConsole();
  const query = useQuery(connectionQuery(airbyte, connectionId));
  const write = useWrite(updateConnectionMutation(airbyte, connectionId), query.data);
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
  const { source, destination, operations = [] } = connection;
  const { streams } = connection.syncCatalog;
  // 2.x returns all streams of the source that it knows.
  const synced = streams.filter(({ config }) => config.selected);
  const amount = synced.length < streams.length ? `${synced.length} of ${streams.length}` : streams.length;
  return (
    <>
      <ConnectionSettings connection={connection} />
      <Section title={`Streams (${amount})`}>
        <StreamsGrid streams={synced} />
      </Section>
      <DiscoveredCatalog connection={connection} />
      <Section title={`Operations (${operations.length})`}>
        <OperationList operations={operations} />
      </Section>
      <div className="columns">
        <Section title={`Source: ${source.name} (${source.sourceName})`}>
          <MaskedJson value={source.connectionConfiguration} label="Configuration of the source" />
        </Section>
        <Section title={`Destination: ${destination.name} (${destination.destinationName})`}>
          <MaskedJson value={destination.connectionConfiguration} label="Configuration of the destination" />
        </Section>
      </div>
      <details>
        <summary>The whole response as JSON</summary>
        <MaskedJson value={connection} label="The whole response" />
      </details>
    </>
  );
}
