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
  return (
    <dl className="card settings">
      <Setting name="Source">
        <End name={source.name} connector={source.sourceName} id={sourceId} />
      </Setting>
      <Setting name="Destination">
        <End name={destination.name} connector={destination.destinationName} id={destinationId} />
      </Setting>
      <Setting name="Connection">
        <span className="id">
          <code>{connection.connectionId}</code>{" "}
          <CopyButton text={connection.connectionId} what="the id of the connection" />
        </span>
      </Setting>
      <Setting name="Status">
        <StatusPill status={connection.status} />
      </Setting>
      <Setting name="Latest sync">
        <StatusPill status={syncStatus(connection)} />{" "}
        {latestSyncJobCreatedAt && relativeTime(latestSyncJobCreatedAt * 1_000, Date.now())}
      </Setting>
      <Setting name="Schedule">{scheduleText(connection)}</Setting>
      {tags && <Setting name="Tags">{tags.map(({ name }) => name).join(", ") || "none"}</Setting>}
      <Setting name="Namespace">{[namespaceDefinition, namespaceFormat].filter(Boolean).join(": ") || "none"}</Setting>
      <Setting name="Prefix">{connection.prefix || "none"}</Setting>
      <Setting name="Resources">
        {limits.map(([name, value]) => `${name} ${value}`).join(", ") || "of the installation"}
      </Setting>
    </dl>
  );
}

function Setting({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function End({ name, connector, id }: { name: string; connector: string; id: string }): ReactNode {
  return (
    <>
      <strong>{name}</strong> <span className="muted">{connector}</span> <code>{id}</code>
    </>
  );
}
