import type { WebBackendConnectionSearch } from "@airbyte-web-backend/schema";
import { deepEqual } from "../../rules/deep-equal.ts";
import { toJsonNode } from "../../rules/jsonb.ts";
import { createLookup, type Lookup } from "../../state/lookup.ts";
import type { AirbyteState, Connection, Destination, Source } from "../../state/state.ts";
import type { Received } from "../request/bodies.ts";

export type ConnectionCriteria = Received<WebBackendConnectionSearch>;

/**
 * Creates a predicate that is true if a connection meets every criterion: search-criteria [observed],
 * search-all-criteria [observed]. The predicate has state, see `createConfigurationMatcher`: call it for all connections in
 * the order of creation.
 *
 * search-namespace-default [observed]: `mapBody` has set a missing `namespaceDefinition` to `source`.
 * search-namespace-null [observed]: an explicit null finds all.
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
    // Call both for every connection: search-carry-over [observed].
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
    // search-format-null [observed]: the server takes "null" for a JSON null, so you cannot search for this format.
    (criteria.namespaceFormat === "null" || isTextMet(criteria.namespaceFormat, connection.namespaceFormat)) &&
    // search-schedule [observed]. search-no-manual [observed]: null is not a criterion.
    (schedule === null ||
      (deepEqual(schedule.units, connection.schedule?.units) && schedule.timeUnit === connection.schedule?.timeUnit))
  );
}

function matchesSource(lookup: Lookup, source: Source, criteria: ConnectionCriteria["source"]): boolean {
  // search-empty-part [observed]
  if (criteria === null) return true;
  const definition = lookup.sourceDefinition(source.sourceDefinitionId);
  return (
    isMet(criteria.sourceId, source.sourceId) &&
    isMet(criteria.sourceDefinitionId, source.sourceDefinitionId) &&
    // search-workspace [observed]: the only criterion for a workspace.
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

/** Java's white space, which does not include no-break spaces. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: four separators count.
const blank = /^[\t-\r\u001C-\u0020\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]*$/;

/**
 * search-configuration-keys [observed]: each top-level key of the criterion must exist.
 * search-configuration-stored [observed]: compares with the stored configuration, not with the masked one.
 * search-carry-over [observed]: a bug of the server. It adds the missing keys of each configuration to the criterion and does
 * not remove them. So the second configuration must equal the first one in all keys that the criterion does not have.
 *
 * @param criterion Undefined if absent. search-configuration-null [observed]: null matches nothing.
 */
function createConfigurationMatcher(criterion: unknown): (configuration: unknown) => boolean {
  if (criterion === undefined) return () => true;
  const given = toJsonNode(criterion);
  // search-configuration-whole [source]: compares other types as a whole.
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
