import type { WebBackendConnectionSearch } from "@airbyte-web-backend/schema";
import type { Received } from "../request/received.ts";
import type { AirbyteState, Connection } from "../state.ts";
import { deepEqual } from "./deep-equal.ts";
import { index, type Lookup } from "./lookup.ts";

export type ConnectionCriteria = Received<WebBackendConnectionSearch>;

/**
 * Tells whether a connection meets every criterion that is set: search-all-criteria [source], search-criteria [source].
 *
 * The trap is search-namespace-default [upstream test]: the mapping of the request has put `source` there when the key
 * was absent, so that only an explicit null lifts it, search-namespace-null [upstream test].
 */
export function createMatcher(state: AirbyteState, criteria: ConnectionCriteria): (connection: Connection) => boolean {
  const lookup = index(state);
  const { schedule } = criteria;
  return (connection) =>
    isMet(criteria.connectionId, connection.connectionId) &&
    isMet(criteria.sourceId, connection.sourceId) &&
    isMet(criteria.destinationId, connection.destinationId) &&
    isMet(criteria.namespaceDefinition, connection.namespaceDefinition) &&
    isMet(criteria.status, connection.status) &&
    isTextMet(criteria.name, connection.name) &&
    isTextMet(criteria.prefix, connection.prefix) &&
    // search-format-null [source]: the server compares with the text that a JSON null prints as, so nobody can search for this format.
    (criteria.namespaceFormat === "null" || isTextMet(criteria.namespaceFormat, connection.namespaceFormat)) &&
    // search-schedule [source]: unit and number. search-no-manual [source]: null is no criterion.
    (schedule === null ||
      (schedule.units === connection.schedule?.units && schedule.timeUnit === connection.schedule.timeUnit)) &&
    matchesSource(lookup, connection.sourceId, criteria.source) &&
    matchesDestination(lookup, connection.destinationId, criteria.destination);
}

function matchesSource(lookup: Lookup, sourceId: string, criteria: ConnectionCriteria["source"]): boolean {
  // search-empty-part [source]: nothing said, nothing demanded.
  if (criteria === null) return true;
  const source = lookup.source(sourceId);
  if (!source) return false;
  const definition = lookup.sourceDefinition(source.sourceDefinitionId);
  return (
    isMet(criteria.sourceId, source.sourceId) &&
    isMet(criteria.sourceDefinitionId, source.sourceDefinitionId) &&
    // search-workspace [source]: the only way to keep to one.
    isMet(criteria.workspaceId, source.workspaceId) &&
    isTextMet(criteria.name, source.name) &&
    // search-connector-name [source]
    isTextMet(criteria.sourceName, definition?.name ?? null) &&
    isConfigurationMet(criteria.connectionConfiguration, source.connectionConfiguration)
  );
}

function matchesDestination(
  lookup: Lookup,
  destinationId: string,
  criteria: ConnectionCriteria["destination"],
): boolean {
  if (criteria === null) return true;
  const destination = lookup.destination(destinationId);
  if (!destination) return false;
  const definition = lookup.destinationDefinition(destination.destinationDefinitionId);
  return (
    isMet(criteria.destinationId, destination.destinationId) &&
    isMet(criteria.destinationDefinitionId, destination.destinationDefinitionId) &&
    isMet(criteria.workspaceId, destination.workspaceId) &&
    isTextMet(criteria.name, destination.name) &&
    isTextMet(criteria.destinationName, definition?.name ?? null) &&
    isConfigurationMet(criteria.connectionConfiguration, destination.connectionConfiguration)
  );
}

// search-null-criterion [source], search-exact [source]
function isMet(criterion: string | null, value: string): boolean {
  return criterion === null || criterion === value;
}

// search-blank-criterion [source]
function isTextMet(criterion: string | null, value: string | null): boolean {
  return criterion === null || criterion.trim() === "" || criterion === value;
}

/**
 * search-configuration-keys [source]: each top-level key that is given has to be there.
 * search-configuration-stored [source]: in the configuration as it was entered.
 * search-no-carry-over [choice]: the real server also demands keys of the first connection that it scanned, a bug that
 * is not copied here.
 */
function isConfigurationMet(criterion: unknown, configuration: unknown): boolean {
  if (criterion === null || criterion === undefined) return true;
  // search-configuration-whole [source]
  if (!isObject(criterion) || !isObject(configuration)) return deepEqual(criterion, configuration);
  const stored = new Map(Object.entries(configuration));
  // search-configuration-deep [source]
  return Object.entries(criterion).every(([key, value]) => stored.has(key) && deepEqual(value, stored.get(key)));
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
