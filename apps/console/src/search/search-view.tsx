import type { Airbyte } from "@airbyte-web-backend/client";
import type { WebBackendConnectionSearch } from "@airbyte-web-backend/schema";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { searchQuery } from "../airbyte-queries.ts";
import { ConnectionTable } from "../connections/connection-table.tsx";
import { useConsole } from "../console-context.ts";
import { bindFields, CheckBox, ChoiceField, TextField, TIME_UNITS } from "../form/fields.tsx";
import { isUnits } from "../form/form-values.ts";
import { useSubmit } from "../form/use-submit.ts";
import { replaceAddress } from "../routing/address.ts";
import { useKept } from "../routing/kept.ts";
import { QueryResult } from "../shell/query-result.tsx";
import { Section } from "../shell/section.tsx";
import { ViewHeader } from "../shell/view-header.tsx";
import { EMPTY_SEARCH, parseSearch, type SearchForm, searchHref, toCriteria } from "./search-criteria.ts";

/** The search of the API. Airbyte 2.x finds nothing if there are criteria. */
export function SearchView({ query }: { query: URLSearchParams }): ReactNode {
  const { airbyte } = useConsole();
  if (airbyte.family === "0.36") return <Search airbyte={airbyte} query={query} />;
  return (
    <>
      <ViewHeader title="Search" />
      <p>
        The search of Airbyte 2.x finds nothing. Use the filter of the <a href="#/connections">connections</a>, which
        reads all of them.
      </p>
    </>
  );
}

interface SearchProps {
  readonly airbyte: Airbyte;
  readonly query: URLSearchParams;
}

/** Explains the traps of the search. The address has the criteria. */
function Search({ airbyte, query }: SearchProps): ReactNode {
  const { workspaceId } = useConsole();
  const queries = useQueryClient();
  const asked = useMemo(() => parseSearch(query), [query]);
  const [form, setForm] = useKept("form", asked ?? EMPTY_SEARCH);
  const field = bindFields<SearchForm>(form, (changes) => setForm({ ...form, ...changes }));
  const criteria = toCriteria(form, workspaceId);
  const unitsError = form.units === "" || isUnits(form.units) ? undefined : "Must be an integer of at least 1.";
  const search = () => {
    replaceAddress(searchHref(form));
    // A repeated search reads again; a double click does not.
    const { queryKey } = searchQuery(airbyte, criteria);
    void queries.invalidateQueries({ queryKey }, { cancelRefetch: false });
  };
  const submit = useSubmit({ isValid: unitsError === undefined, submit: search });
  return (
    <>
      <ViewHeader title="Search" />
      <p className="muted">
        The server searches. A text must match the whole value, in the same case; there are no wildcards. To find parts
        of names, use the filter of the <a href="#/connections">connections</a>.
      </p>
      <form className="card form" {...submit.form} aria-label="Search">
        <div className="fields">
          <TextField label="Name" {...field("name")} />
          <TextField label="Prefix" {...field("prefix")} />
          <ChoiceField
            label="Status"
            choices={{ "": "any", active: "active", inactive: "inactive", deprecated: "deleted" }}
            hint={
              form.status === "deprecated" ? "Finds nothing: the search never returns deleted connections." : undefined
            }
            {...field("status")}
          />
          <ChoiceField
            label="Namespace"
            choices={{ any: "any", source: "source", destination: "destination", customformat: "customformat" }}
            hint={
              form.namespaceDefinition === "any"
                ? "Sent as null. The server's default is “source”, which would exclude the others."
                : undefined
            }
            {...field("namespaceDefinition")}
          />
          <TextField label="Source name" {...field("sourceName")} />
          <TextField
            label="Source connector"
            hint="Such as Postgres. The API calls it sourceName."
            {...field("sourceConnector")}
          />
          <TextField label="Destination name" {...field("destinationName")} />
          <TextField label="Destination connector" hint="Such as BigQuery." {...field("destinationConnector")} />
          <div className="together">
            <TextField
              label="Schedule: every"
              inputMode="numeric"
              hint="Number and unit must match: 24 hours is not 1 day. The API cannot search for manual schedules."
              {...field("units")}
              error={unitsError}
            />
            <ChoiceField label="Unit" choices={TIME_UNITS} {...field("timeUnit")} />
            <CheckBox
              checked={form.workspace !== "any"}
              onChange={(isOn) => field("workspace").onChange(isOn ? "this" : "any")}
            >
              Only this workspace{" "}
              <span className="muted">The API searches all workspaces, unless the source has one.</span>
            </CheckBox>
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
      {asked && <Found airbyte={airbyte} criteria={toCriteria(asked, workspaceId)} />}
    </>
  );
}

function Found({ airbyte, criteria }: { airbyte: Airbyte; criteria: WebBackendConnectionSearch }): ReactNode {
  const query = useQuery(searchQuery(airbyte, criteria));
  const [sort, setSort] = useKept("sort", "");
  const { connections: found, isComplete = true } = query.data ?? {};
  const count = found ? `: ${found.length.toLocaleString("en")}` : "";
  return (
    <Section title={`Found${count}${isComplete ? "" : " so far"}`}>
      <QueryResult query={query} what="the search results">
        {({ connections }) =>
          connections.length > 0 ? (
            <ConnectionTable connections={connections} label="Found connections" sort={sort} onSort={setSort} />
          ) : (
            <p className="empty">No results. The search matches whole values and is case-sensitive.</p>
          )
        }
      </QueryResult>
    </Section>
  );
}
