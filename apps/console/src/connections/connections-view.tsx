import { type HealthState, syncStatus } from "@airbyte-web-backend/changes";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { type ConnectionList, connectionsQuery } from "../airbyte-queries.ts";
import { useConsole } from "../console-context.ts";
import { bindFields, CheckBox, ChoiceField, TextField } from "../form/fields.tsx";
import { replaceAddress } from "../routing/address.ts";
import { fromQuery } from "../routing/query.ts";
import { QueryResult, Refresh } from "../shell/query-result.tsx";
import { statusText } from "../shell/status-pill.tsx";
import { ViewHeader } from "../shell/view-header.tsx";
import { type ConnectionFilter, filterConnections, filterHref, NO_FILTER } from "./connection-filter.ts";
import { ConnectionTable } from "./connection-table.tsx";

/** All connections of the workspace, filtered as one types. */
export function ConnectionsView({ query: filterQuery }: { query: URLSearchParams }): ReactNode {
  const { airbyte, workspaceId } = useConsole();
  const filter = useMemo(() => fromQuery(filterQuery, NO_FILTER), [filterQuery]);
  const query = useQuery(connectionsQuery(airbyte, workspaceId, filter.deleted !== ""));
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
const HEALTH: Readonly<Record<HealthState, string>> = {
  failing: "failing",
  neverSynced: "never synced",
  ok: "ok",
  paused: "paused",
  runningLong: "running too long",
  stale: "stale",
};

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
  const statuses = useMemo(() => choicesOf(connections.map(({ status }) => status)), [connections]);
  const syncs = useMemo(() => choicesOf(connections.map(syncStatus)), [connections]);
  const field = bindFields(filter, change);
  return (
    <>
      <search className="toolbar">
        <TextField
          label="Filter"
          ref={box}
          type="search"
          placeholder="name, source, destination or id  ( / )"
          {...field("text")}
        />
        <ChoiceField label="Status" choices={statuses} {...field("status")} />
        <ChoiceField label="Latest sync" choices={syncs} {...field("sync")} />
        <ChoiceField label="Health" choices={{ "": "any", ...HEALTH }} {...field("health")} />
        <CheckBox checked={filter.deleted !== ""} onChange={(isOn) => change({ deleted: isOn ? "yes" : "" })}>
          include deleted
        </CheckBox>
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
          onSort={field("sort").onChange}
        />
      ) : connections.length > 0 ? (
        <p className="empty">
          No connection matches the filter.{" "}
          <button type="button" onClick={() => change({ text: "", status: "", sync: "", health: "" })}>
            Clear the filter
          </button>
        </p>
      ) : (
        <p className="empty">
          This workspace has no connection yet. <a href="#/create">Create one</a>
        </p>
      )}
    </>
  );
}

/** Any, and the statuses that occur. */
function choicesOf(statuses: readonly string[]): Record<string, string> {
  return Object.fromEntries([["", "any"], ...[...new Set(statuses)].sort().map((each) => [each, statusText(each)])]);
}
