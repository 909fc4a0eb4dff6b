import { scheduleText, syncStatus } from "@airbyte-web-backend/changes";
import { relativeTime } from "@airbyte-web-backend/cli/core";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import type { ReactNode } from "react";
import type { ConnectionSummary } from "../airbyte-queries.ts";
import { CopyButton } from "../shell/copy-button.tsx";
import { StatusPill } from "../shell/status-pill.tsx";

export function ConnectionSettings({ connection }: { connection: WebBackendConnectionRead }): ReactNode {
  const { latestSyncJobCreatedAt, namespaceDefinition, namespaceFormat, resourceRequirements } = connection;
  const limits = Object.entries(resourceRequirements ?? {}).filter(([, value]) => value !== null);
  // Only 2.x has tags.
  const { tags }: WebBackendConnectionRead & Pick<ConnectionSummary, "tags"> = connection;
  const { source, sourceId, destination, destinationId } = connection;
  const settings: readonly (readonly [name: string, value: ReactNode])[] = [
    ["Source", <End key="source" name={source.name} connector={source.sourceName} id={sourceId} />],
    [
      "Destination",
      <End key="destination" name={destination.name} connector={destination.destinationName} id={destinationId} />,
    ],
    [
      "Connection",
      <span key="id" className="id">
        <code>{connection.connectionId}</code>{" "}
        <CopyButton text={connection.connectionId} what="the id of the connection" />
      </span>,
    ],
    ["Status", <StatusPill key="status" status={connection.status} />],
    [
      "Latest sync",
      <span key="sync">
        <StatusPill status={syncStatus(connection)} />{" "}
        {latestSyncJobCreatedAt && relativeTime(latestSyncJobCreatedAt * 1_000, Date.now())}
      </span>,
    ],
    ["Schedule", scheduleText(connection)],
    ...(tags ? ([["Tags", tags.map(({ name }) => name).join(", ") || "none"]] as const) : []),
    ["Namespace", [namespaceDefinition, namespaceFormat].filter(Boolean).join(": ") || "none"],
    ["Prefix", connection.prefix || "none"],
    ["Resources", limits.map(([name, value]) => `${name} ${value}`).join(", ") || "of the installation"],
  ];
  return (
    <dl className="card settings">
      {settings.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function End({ name, connector, id }: { name: string; connector: string; id: string }): ReactNode {
  return (
    <>
      <strong>{name}</strong> <span className="muted">{connector}</span> <code>{id}</code>
    </>
  );
}
