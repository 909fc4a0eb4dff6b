import type { WebBackendConnectionSearch } from "@airbyte-web-backend/schema";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { searchQuery } from "../airbyte-queries.ts";
import { ConnectionTable } from "../connections/connection-table.tsx";
import { useConsole } from "../console-context.ts";
import { ChoiceField, TextField } from "../form/fields.tsx";
import { QueryResult } from "../shell/query-result.tsx";
import { ViewHeader } from "../shell/view-header.tsx";
import { EMPTY_SEARCH, type SearchForm, toCriteria } from "./search-criteria.ts";

/** The search of the API, with what surprises about it. */
export function SearchView(): ReactNode {
  const { airbyte, workspaceId } = useConsole();
  const queries = useQueryClient();
  const [form, setForm] = useState(EMPTY_SEARCH);
  const [asked, setAsked] = useState<WebBackendConnectionSearch>();
  const set = (changes: Partial<SearchForm>) => setForm({ ...form, ...changes });
  const criteria = toCriteria(form, workspaceId);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(criteria);
    // Who asks once more wants to know what is there now.
    void queries.invalidateQueries({ queryKey: searchQuery(airbyte, criteria).queryKey });
  };
  return (
    <>
      <ViewHeader title="Search" />
      <p className="muted">
        The server searches; the filter of the connections view works on what was read. Every text must be equal to the
        letter: no part of a word, no other case, no wildcard.
      </p>
      <form className="card form" onSubmit={onSubmit} aria-label="Search">
        <div className="fields">
          <TextField label="Name" value={form.name} onChange={(name) => set({ name })} />
          <TextField label="Prefix" value={form.prefix} onChange={(prefix) => set({ prefix })} />
          <ChoiceField
            label="Status"
            value={form.status}
            choices={{ "": "any", active: "active", inactive: "inactive", deprecated: "deprecated" }}
            onChange={(status) => set({ status })}
            hint={form.status === "deprecated" ? "Finds nothing: deleted connections are never searched." : undefined}
          />
          <ChoiceField
            label="Namespace"
            value={form.namespaceDefinition}
            choices={{ any: "any", source: "source", destination: "destination", customformat: "customformat" }}
            onChange={(namespaceDefinition) => set({ namespaceDefinition })}
            hint={
              form.namespaceDefinition === "any"
                ? "Sent as null. Left out, it would mean “source”, and the others would be missing."
                : undefined
            }
          />
          <TextField label="Source name" value={form.sourceName} onChange={(sourceName) => set({ sourceName })} />
          <TextField
            label="Source connector"
            value={form.sourceConnector}
            onChange={(sourceConnector) => set({ sourceConnector })}
            hint="The kind, such as Postgres. The API calls it sourceName."
          />
          <TextField
            label="Destination name"
            value={form.destinationName}
            onChange={(destinationName) => set({ destinationName })}
          />
          <TextField
            label="Destination connector"
            value={form.destinationConnector}
            onChange={(destinationConnector) => set({ destinationConnector })}
            hint="The kind, such as BigQuery."
          />
          <div className="together">
            <TextField
              label="Schedule: every"
              value={form.units}
              inputMode="numeric"
              onChange={(units) => set({ units })}
              hint="Number and unit both count: 24 hours is not 1 day. Manual ones cannot be searched for."
            />
            <ChoiceField
              label="Unit"
              value={form.timeUnit}
              choices={{ minutes: "minutes", hours: "hours", days: "days", weeks: "weeks", months: "months" }}
              onChange={(timeUnit) => set({ timeUnit })}
            />
            <label className="check">
              <input
                type="checkbox"
                checked={form.inWorkspace}
                onChange={({ target }) => set({ inWorkspace: target.checked })}
              />
              <span>
                Only this workspace{" "}
                <span className="muted">A search goes through all workspaces unless its source is told one.</span>
              </span>
            </label>
          </div>
        </div>
        <div className="send">
          <button type="submit" className="primary">
            Search
          </button>
          <button type="button" onClick={() => setForm(EMPTY_SEARCH)}>
            Clear
          </button>
          <code className="body">{JSON.stringify(criteria)}</code>
        </div>
      </form>
      {asked && <Found criteria={asked} />}
    </>
  );
}

function Found({ criteria }: { criteria: WebBackendConnectionSearch }): ReactNode {
  const { airbyte } = useConsole();
  const query = useQuery(searchQuery(airbyte, criteria));
  return (
    <section aria-labelledby="found">
      <h2 id="found">Found{query.data && `: ${query.data.connections.length.toLocaleString("en")}`}</h2>
      <QueryResult query={query} what="what the search finds">
        {({ connections }) =>
          connections.length > 0 ? (
            <ConnectionTable connections={connections} label="Found connections" />
          ) : (
            <p className="empty">No connection fits. Is every text as it is there, to the letter?</p>
          )
        }
      </QueryResult>
    </section>
  );
}
