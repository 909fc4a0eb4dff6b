import type { WebBackendConnectionSearch } from "@airbyte-web-backend/schema";
import { fromQuery, toQuery } from "../routing/query.ts";

/** The fields of the search form, not parsed. An empty one is not a criterion. */
export interface SearchForm {
  readonly name: string;
  readonly status: "" | "active" | "inactive" | "deprecated";
  readonly namespaceDefinition: "any" | "source" | "destination" | "customformat";
  readonly prefix: string;
  readonly units: string;
  readonly timeUnit: "minutes" | "hours" | "days" | "weeks" | "months";
  readonly sourceName: string;
  readonly sourceConnector: string;
  readonly destinationName: string;
  readonly destinationConnector: string;
  readonly workspace: "this" | "any";
}

export const EMPTY_SEARCH: SearchForm = {
  name: "",
  status: "",
  namespaceDefinition: "any",
  prefix: "",
  units: "",
  timeUnit: "hours",
  sourceName: "",
  sourceConnector: "",
  destinationName: "",
  destinationConnector: "",
  workspace: "this",
};

/** The address of a search. It always has the workspace, unlike the address before a search. */
export function searchHref(form: SearchForm): string {
  return `#/search?${toQuery(form, { ...EMPTY_SEARCH, workspace: "" })}`;
}

/**
 * The search of an address.
 *
 * @param query The address after the `?`.
 * @returns Undefined before the first search.
 */
export function parseSearch(query: URLSearchParams): SearchForm | undefined {
  return query.has("workspace") ? fromQuery(query, EMPTY_SEARCH) : undefined;
}

/**
 * The body of a search. `namespaceDefinition` is always set: the default is `source`, and null matches any. The workspace is
 * a criterion of the source.
 */
export function toCriteria(form: SearchForm, workspaceId: string): WebBackendConnectionSearch {
  const source = filled({
    name: form.sourceName,
    sourceName: form.sourceConnector,
    workspaceId: form.workspace === "any" ? "" : workspaceId,
  });
  const destination = filled({ name: form.destinationName, destinationName: form.destinationConnector });
  return {
    ...filled({ name: form.name, prefix: form.prefix }),
    namespaceDefinition: form.namespaceDefinition === "any" ? null : form.namespaceDefinition,
    ...(form.status && { status: form.status }),
    ...(form.units && { schedule: { units: Number(form.units), timeUnit: form.timeUnit } }),
    ...(Object.keys(source).length > 0 && { source }),
    ...(Object.keys(destination).length > 0 && { destination }),
  };
}

function filled<Fields extends Record<string, string>>(fields: Fields): Partial<Fields>;
function filled(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
}
