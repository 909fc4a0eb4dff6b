import type { WebBackendConnectionSearch } from "@airbyte-web-backend/schema";
import type { Received } from "../../request/bodies.ts";
import type { AirbyteState, Connection, Destination, Source } from "../../state/state.ts";
import { deepEqual } from "./deep-equal.ts";
import { toJsonNode } from "./jsonb.ts";
import { createLookup, type Lookup } from "./lookup.ts";

export type ConnectionCriteria = Received<WebBackendConnectionSearch>;

/**
 * Tells whether a connection meets every criterion that is set: search-all-criteria [observed], search-criteria [observed].
 * Ask it for one connection after the other, in the order of their creation: it remembers, see `createConfigurationMatcher`.
 *
 * The trap is search-namespace-default [observed]: the mapping of the request has put `source` there when the key
 * was absent, so that only an explicit null lifts it, search-namespace-null [observed].
 */
export function createMatcher(state: AirbyteState, criteria: ConnectionCriteria): (connection: Connection) => boolean {
  const lookup = createLookup(state);
  const isSourceMet = createConfigurationMatcher(criteria.source?.connectionConfiguration);
  const isDestinationMet = createConfigurationMatcher(criteria.destination?.connectionConfiguration);
  return (connection) => {
    if (!meetsTopLevel(connection, criteria)) return false;
    const source = lookup.source(connection.sourceId);
    const destination = lookup.destination(connection.destinationId);
    if (!source || !destination) return false;
    // Both look at every connection that comes so far, whatever else is demanded: search-carry-over [observed].
    const isConfigured = [
      isSourceMet(source.connectionConfiguration),
      isDestinationMet(destination.connectionConfiguration),
    ];
    return (
      isConfigured.every(Boolean) &&
      matchesSource(lookup, source, criteria.source) &&
      matchesDestination(lookup, destination, criteria.destination)
    );
  };
}

function meetsTopLevel(connection: Connection, criteria: ConnectionCriteria): boolean {
  const { schedule } = criteria;
  return (
    isMet(criteria.connectionId, connection.connectionId) &&
    isMet(criteria.sourceId, connection.sourceId) &&
    isMet(criteria.destinationId, connection.destinationId) &&
    isMet(criteria.namespaceDefinition, connection.namespaceDefinition) &&
    isMet(criteria.status, connection.status) &&
    isTextMet(criteria.name, connection.name) &&
    isTextMet(criteria.prefix, connection.prefix) &&
    // search-format-null [observed]: the server compares with the text that a JSON null prints as, so nobody can search for this format.
    (criteria.namespaceFormat === "null" || isTextMet(criteria.namespaceFormat, connection.namespaceFormat)) &&
    // search-schedule [observed]: unit and number. search-no-manual [observed]: null is no criterion.
    (schedule === null ||
      (deepEqual(schedule.units, connection.schedule?.units) && schedule.timeUnit === connection.schedule?.timeUnit))
  );
}

function matchesSource(lookup: Lookup, source: Source, criteria: ConnectionCriteria["source"]): boolean {
  // search-empty-part [observed]: nothing said, nothing demanded.
  if (criteria === null) return true;
  const definition = lookup.sourceDefinition(source.sourceDefinitionId);
  return (
    isMet(criteria.sourceId, source.sourceId) &&
    isMet(criteria.sourceDefinitionId, source.sourceDefinitionId) &&
    // search-workspace [observed]: the only way to keep to one.
    isMet(criteria.workspaceId, source.workspaceId) &&
    isTextMet(criteria.name, source.name) &&
    // search-connector-name [observed]
    isTextMet(criteria.sourceName, definition?.name ?? null)
  );
}

function matchesDestination(
  lookup: Lookup,
  destination: Destination,
  criteria: ConnectionCriteria["destination"],
): boolean {
  if (criteria === null) return true;
  const definition = lookup.destinationDefinition(destination.destinationDefinitionId);
  return (
    isMet(criteria.destinationId, destination.destinationId) &&
    isMet(criteria.destinationDefinitionId, destination.destinationDefinitionId) &&
    isMet(criteria.workspaceId, destination.workspaceId) &&
    isTextMet(criteria.name, destination.name) &&
    isTextMet(criteria.destinationName, definition?.name ?? null)
  );
}

// search-null-criterion [observed], search-exact [observed]
function isMet(criterion: string | null, value: string): boolean {
  return criterion === null || criterion === value;
}

// search-blank-criterion [observed]
function isTextMet(criterion: string | null, value: string | null): boolean {
  return criterion === null || blank.test(criterion) || criterion === value;
}

/** What Java calls white space, which leaves out the spaces that do not break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: four separators count.
const blank = /^[\t-\r\u001C-\u0020\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]*$/;

/**
 * search-configuration-keys [observed]: each top-level key that is given has to be there.
 * search-configuration-stored [observed]: in the configuration as it was entered.
 * search-carry-over [observed]: the server completes the criterion with the keys of each configuration that it looks at, and
 * forgets to take them out again. So the second one has to equal the first one in all that the criterion left open.
 *
 * @param criterion Undefined: none. search-configuration-null [observed]: null is one, which nothing meets.
 */
function createConfigurationMatcher(criterion: unknown): (configuration: unknown) => boolean {
  if (criterion === undefined) return () => true;
  const given = toJsonNode(criterion);
  // search-configuration-whole [source]: what is no object has no keys to complete.
  if (!isObject(given)) return (configuration) => deepEqual(given, configuration);
  const demanded = new Map(Object.entries(given));
  return (configuration) => {
    if (!isObject(configuration)) return false;
    const stored = new Map(Object.entries(configuration));
    for (const [key, value] of stored) if (!demanded.has(key)) demanded.set(key, value);
    // search-configuration-deep [observed]
    return (
      demanded.size === stored.size &&
      [...demanded].every(([key, value]) => stored.has(key) && deepEqual(value, stored.get(key)))
    );
  };
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
