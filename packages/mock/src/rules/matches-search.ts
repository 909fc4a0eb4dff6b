import type { WebBackendConnectionSearch } from "@airbyte-web-backend/schema";
import type { Received } from "../request/received.ts";
import type { AirbyteState, Connection } from "../state.ts";
import { deepEqual } from "./deep-equal.ts";
import { index, type Lookup } from "./lookup.ts";

export type ConnectionCriteria = Received<WebBackendConnectionSearch>;

/**
 * Tells whether a connection meets every criterion that is set. All comparisons are exact and case-sensitive.
 *
 * A criterion is not set when it is null, and for texts also when it is blank. `namespaceDefinition` is the trap: the
 * mapping of the request has put `source` there when the key was absent, so only an explicit null switches it off.
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
    // The server compares with the text that a JSON null prints as, so nobody can search for this format.
    (criteria.namespaceFormat === "null" || isTextMet(criteria.namespaceFormat, connection.namespaceFormat)) &&
    (schedule === null ||
      (schedule.units === connection.schedule?.units && schedule.timeUnit === connection.schedule.timeUnit)) &&
    matchesSource(lookup, connection.sourceId, criteria.source) &&
    matchesDestination(lookup, connection.destinationId, criteria.destination);
}

function matchesSource(lookup: Lookup, sourceId: string, criteria: ConnectionCriteria["source"]): boolean {
  if (criteria === null) return true;
  const source = lookup.source(sourceId);
  if (!source) return false;
  const definition = lookup.sourceDefinition(source.sourceDefinitionId);
  return (
    isMet(criteria.sourceId, source.sourceId) &&
    isMet(criteria.sourceDefinitionId, source.sourceDefinitionId) &&
    isMet(criteria.workspaceId, source.workspaceId) &&
    isTextMet(criteria.name, source.name) &&
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

function isMet(criterion: string | null, value: string): boolean {
  return criterion === null || criterion === value;
}

function isTextMet(criterion: string | null, value: string | null): boolean {
  return criterion === null || criterion.trim() === "" || criterion === value;
}

/**
 * Compares top-level keys with the configuration as stored, secrets unmasked: each key given must be there with an equal
 * value. What is not an object is compared as a whole.
 *
 * The real server also carries keys over from the first connection that it scanned. That is a bug, not copied here.
 */
function isConfigurationMet(criterion: unknown, configuration: unknown): boolean {
  if (criterion === null || criterion === undefined) return true;
  if (!isObject(criterion) || !isObject(configuration)) return deepEqual(criterion, configuration);
  const stored = new Map(Object.entries(configuration));
  return Object.entries(criterion).every(([key, value]) => stored.has(key) && deepEqual(value, stored.get(key)));
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
