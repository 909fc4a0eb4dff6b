import { type HealthState, syncStatus } from "@airbyte-web-backend/changes";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { type ConnectionList, connectionsQuery } from "../airbyte-queries.ts";
import { useConsole } from "../console-context.ts";
import { replaceAddress } from "../routing/address.ts";
import { QueryResult, Refresh } from "../shell/query-result.tsx";
import { statusText } from "../shell/status-pill.tsx";
import { ViewHeader } from "../shell/view-header.tsx";
import { type ConnectionFilter, filterConnections, filterHref, parseFilter } from "./connection-filter.ts";
import { ConnectionTable } from "./connection-table.tsx";

/** All connections of the workspace, filtered as one types. */
export function ConnectionsView({ query: filterQuery }: { query: URLSearchParams }): ReactNode {
  const { airbyte, workspaceId } = useConsole();
  const filter = useMemo(() => parseFilter(filterQuery), [filterQuery]);
  const query = useQuery(connectionsQuery(airbyte, workspaceId, filter.withDeleted));
  const change = (changes: Partial<ConnectionFilter>) => replaceAddress(filterHref({ ...filter, ...changes }));

  return (
    <>
      <ViewHeader title="Connections">
        <Refresh query={query} />
        <a className="button" href="#/create">
          Create
        </a>
      </ViewHeader>
      <QueryResult query={query} what="the connections">
        {(list) => <FilteredConnections {...{ list, filter, change }} />}
      </QueryResult>
    </>
  );
}

/** The states of `health` in words. */
const HEALTH: Readonly<Record<string, string>> = {
  failing: "failing",
  neverSynced: "never synced",
  ok: "ok",
  paused: "paused",
  runningLong: "running too long",
  stale: "stale",
} satisfies Record<HealthState, string>;

interface FilteredConnectionsProps {
  readonly list: ConnectionList;
  readonly filter: ConnectionFilter;
  readonly change: (changes: Partial<ConnectionFilter>) => void;
}

function FilteredConnections({ list, filter, change }: FilteredConnectionsProps): ReactNode {
  const { connections, isComplete } = list;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches("input, select, textarea");
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);

  // The box follows each key at once; the table follows as fast as it can.
  const shownFilter = useDeferredValue(filter);
  const shown = useMemo(() => filterConnections(connections, shownFilter), [connections, shownFilter]);
  const statuses = useMemo(
    () =>
      distinct(
        connections.map(({ status }) => status),
        filter.status,
      ),
    [connections, filter.status],
  );
  const syncs = useMemo(() => distinct(connections.map(syncStatus), filter.sync), [connections, filter.sync]);
  return (
    <>
      <search className="toolbar">
        <label className="grow">
          Filter
          <input
            ref={box}
            type="search"
            value={filter.text}
            placeholder="name, source, destination or id  ( / )"
            onChange={({ target }) => change({ text: target.value })}
          />
        </label>
        <label>
          Status
          <select value={filter.status} onChange={({ target }) => change({ status: target.value })}>
            <option value="">any</option>
            {statuses.map((status) => (
              <option key={status} value={status}>
                {statusText(status)}
              </option>
            ))}
          </select>
        </label>
        <label>
          Latest sync
          <select value={filter.sync} onChange={({ target }) => change({ sync: target.value })}>
            <option value="">any</option>
            {syncs.map((sync) => (
              <option key={sync}>{sync}</option>
            ))}
          </select>
        </label>
        <label>
          Health
          <select value={filter.health} onChange={({ target }) => change({ health: target.value })}>
            <option value="">any</option>
            {distinct(Object.keys(HEALTH), filter.health).map((state) => (
              <option key={state} value={state}>
                {HEALTH[state] ?? state}
              </option>
            ))}
          </select>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={filter.withDeleted}
            onChange={({ target }) => change({ withDeleted: target.checked })}
          />
          include deleted
        </label>
        <span className="muted count" role="status">
          {shown.length.toLocaleString("en")} of {connections.length.toLocaleString("en")}
          {!isComplete && " so far"}
        </span>
      </search>
      {shown.length > 0 ? (
        <ConnectionTable
          connections={shown}
          label="Connections"
          sort={shownFilter.sort}
          onSort={(sort) => change({ sort })}
        />
      ) : (
        <NothingShown
          isEmpty={connections.length === 0}
          clear={() => change({ text: "", status: "", sync: "", health: "" })}
        />
      )}
    </>
  );
}

function NothingShown({ isEmpty, clear }: { isEmpty: boolean; clear: () => void }): ReactNode {
  if (isEmpty) {
    return (
      <p className="empty">
        This workspace has no connection yet. <a href="#/create">Create one</a>
      </p>
    );
  }
  return (
    <p className="empty">
      No connection matches the filter.{" "}
      <button type="button" onClick={clear}>
        Clear the filter
      </button>
    </p>
  );
}

/** The distinct values, including that of the filter. */
function distinct(values: readonly string[], chosen: string): string[] {
  return [...new Set(chosen ? [...values, chosen] : values)].sort();
}
