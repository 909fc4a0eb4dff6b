import { type HealthState, health, syncStatus } from "@airbyte-web-backend/changes";
import { relativeTime } from "@airbyte-web-backend/cli/core";
import type { WebBackendWorkspaceStateResult } from "@airbyte-web-backend/schema";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { type ConnectionSummary, connectionsQuery, workspaceStateQuery } from "../airbyte-queries.ts";
import { useConsole } from "../console-context.ts";
import { connectionHref } from "../routing/route.ts";
import { connectionName } from "../shell/connection-name.ts";
import { QueryResult, Refresh } from "../shell/query-result.tsx";
import { Section } from "../shell/section.tsx";
import { StatusPill } from "../shell/status-pill.tsx";
import { Cell, ColumnHeads, Row, Table, TableBody } from "../shell/table-parts.tsx";
import { ViewHeader } from "../shell/view-header.tsx";

/** The state of the workspace. */
export function OverviewView(): ReactNode {
  const { airbyte, workspaceId } = useConsole();
  const state = useQuery(workspaceStateQuery(airbyte, workspaceId));
  const list = useQuery(connectionsQuery(airbyte, workspaceId));
  const refetch = (options: { cancelRefetch: boolean }) => Promise.all([state.refetch(options), list.refetch(options)]);
  return (
    <>
      <ViewHeader title="Overview">
        <Refresh
          query={{ dataUpdatedAt: list.dataUpdatedAt, isFetching: state.isFetching || list.isFetching, refetch }}
        />
      </ViewHeader>
      <QueryResult query={state} what="the state of the workspace">
        {(data) => <Onboarding state={data} />}
      </QueryResult>
      <QueryResult query={list} what="the connections">
        {({ connections }) => <Health connections={connections} />}
      </QueryResult>
    </>
  );
}

/** The missing set-up. */
function Onboarding({ state }: { state: WebBackendWorkspaceStateResult }): ReactNode {
  const steps = [
    { text: "a source", isDone: state.hasSources },
    { text: "a destination", isDone: state.hasDestinations },
    { text: "a connection", isDone: state.hasConnections },
  ];
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <section className="card onboarding" aria-label="Set-up">
      <ol>
        {steps.map(({ text, isDone }) => (
          <li key={text} className={isDone ? "done" : "open"}>
            <span aria-hidden="true">{isDone ? "✓" : "○"}</span> {isDone ? "Has" : "Needs"} {text}
          </li>
        ))}
      </ol>
      <p className="muted">
        {next ? `Next: set up ${next.text}.` : "Everything is set up."}{" "}
        {next?.text === "a connection" && <a href="#/create">Create one</a>}
      </p>
    </section>
  );
}

function Health({ connections }: { connections: readonly ConnectionSummary[] }): ReactNode {
  const states = useMemo(() => health(connections, Date.now()).map(({ state }) => state), [connections]);
  return (
    <>
      <Counts connections={connections} states={states} />
      <LatestFailures failing={connections.filter((_connection, index) => states[index] === "failing")} />
    </>
  );
}

interface Tile {
  readonly text: string;
  readonly count: number;
  readonly href: string;
  readonly tone?: string;
}

interface CountsProps {
  readonly connections: readonly ConnectionSummary[];
  /** The health of each connection. */
  readonly states: readonly HealthState[];
}

function Counts({ connections, states }: CountsProps): ReactNode {
  const count = (is: (connection: ConnectionSummary) => boolean) => connections.filter(is).length;
  const byHealth = (wanted: HealthState) => ({
    count: states.filter((state) => state === wanted).length,
    href: `#/connections?health=${wanted}`,
  });
  const [failing, stale] = [byHealth("failing"), byHealth("stale")];
  const tiles: readonly Tile[] = [
    { text: "connections", count: connections.length, href: "#/connections" },
    { text: "active", count: count(({ status }) => status === "active"), href: "#/connections?status=active" },
    { text: "inactive", count: count(({ status }) => status === "inactive"), href: "#/connections?status=inactive" },
    { text: "failing", ...failing, tone: failing.count > 0 ? "bad" : "" },
    { text: "stale", ...stale, tone: stale.count > 0 ? "bad" : "" },
    {
      text: "running now",
      count: count((connection) => syncStatus(connection) === "running"),
      href: "#/connections?sync=running",
    },
    { text: "running too long", ...byHealth("runningLong") },
    { text: "never synced", ...byHealth("neverSynced") },
  ];
  return (
    <ul className="tiles">
      {tiles.map(({ text, count, href, tone = "" }) => (
        <li key={text}>
          <a href={href} className={tone}>
            <strong>{count.toLocaleString("en")}</strong> {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

const SHOWN_FAILURES = 14;

function LatestFailures({ failing }: { failing: readonly ConnectionSummary[] }): ReactNode {
  const latest = failing.toSorted(
    (one, other) => (other.latestSyncJobCreatedAt ?? 0) - (one.latestSyncJobCreatedAt ?? 0),
  );
  if (failing.length === 0) return <p>No failures.</p>;
  return (
    <Section title="Latest failures">
      <div className="scroll-x failures">
        <Table className="plain">
          <ColumnHeads heads={["Connection", "Source", "Destination", "Status", "Began"]} />
          <TableBody>
            {latest.slice(0, SHOWN_FAILURES).map((connection) => (
              <Row key={connection.connectionId}>
                <Cell>
                  <a href={connectionHref(connection.connectionId)}>{connectionName(connection)}</a>
                </Cell>
                <Cell>{connection.source.name}</Cell>
                <Cell>{connection.destination.name}</Cell>
                <Cell>
                  <StatusPill status={connection.status} />
                </Cell>
                <Cell>{relativeTime((connection.latestSyncJobCreatedAt ?? 0) * 1_000, Date.now())}</Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
      {failing.length > SHOWN_FAILURES && (
        <p>
          <a href="#/connections?health=failing">All {failing.length.toLocaleString("en")} failing connections</a>
        </p>
      )}
    </Section>
  );
}
