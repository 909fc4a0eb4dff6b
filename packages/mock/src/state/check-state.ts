import { isExactNumber } from "./exact-number.ts";
import type { AirbyteState } from "./state.ts";

/** What is wrong with a state. */
export interface StateProblem {
  /** From the state down to the value: `["connections", 0, "name"]`. */
  path: readonly (string | number)[];
  /** Follows the path in a message: "must be a string, got 42". */
  complaint: string;
}

type Shape = (value: unknown, path: StateProblem["path"]) => StateProblem | undefined;

function shapeOf(description: string, isValid: (value: unknown) => boolean): Shape {
  return (value, path) =>
    isValid(value) ? undefined : { path, complaint: `must be ${description}, got ${describe(value)}` };
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : (JSON.stringify(value) ?? "undefined");
}

const text = shapeOf("a string", (value) => typeof value === "string");
const textOrNull = orNull(text);
const flag = shapeOf("a boolean", (value) => typeof value === "boolean");
const wholeNumber = shapeOf("an integer", Number.isInteger);
/** A Java long. One that JavaScript cannot represent is stored as an `ExactNumber`. */
const long = shapeOf(
  "an integer",
  (value) => Number.isInteger(value) || (isExactNumber(value) && /^-?\d+$/.test(value.$number)),
);
const anything: Shape = () => undefined;
const uuid = shapeOf("a UUID in lower case", isUuid);
const list = shapeOf("an array", Array.isArray);
const object = shapeOf("an object", isObject);

function oneOf(...choices: readonly string[]): Shape {
  const quoted = choices.map((choice) => `"${choice}"`).join(" or ");
  return shapeOf(quoted, (value) => choices.some((choice) => choice === value));
}

function orNull(shape: Shape): Shape {
  return (value, path) => (value === null ? undefined : shape(value, path));
}

function listOf(shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return list(value, path);
    return firstProblem(value.entries(), ([index, element]) => shape(element, [...path, index]));
  };
}

function mapOf(shape: Shape): Shape {
  return (value, path) => {
    if (!isObject(value)) return object(value, path);
    return firstProblem(madeEntries(value), ([key, below]) => shape(below, [...path, key]));
  };
}

interface Shapes {
  readonly [key: string]: Shape;
}

/** An object with these keys. The optional ones are those of a 2.x server. */
function record(shapes: Shapes, optional: Shapes = {}): Shape {
  return (value, path) => {
    if (!isObject(value)) return object(value, path);
    const known = { ...optional, ...shapes };
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(known, key));
    if (unknown !== undefined) return { path: [...path, unknown], complaint: "is not a known key" };
    const made = new Map(madeEntries(value));
    return firstProblem(Object.entries(known), ([key, shape]) => {
      if (!Object.hasOwn(value, key)) {
        return Object.hasOwn(shapes, key) ? { path, complaint: `has no ${key}` } : undefined;
      }
      return made.has(key) ? shape(made.get(key), [...path, key]) : undefined;
    });
  };
}

/** Data of a 2.x server, which is not checked further. */
const later = { later: object };
const syncMode = oneOf("full_refresh", "incremental");
// A request may have a null in any of these arrays, and the server stores it: shape-null-element.
const path = listOf(textOrNull);
const paths = listOf(orNull(path));
const stream = record(
  {
    name: text,
    jsonSchema: anything,
    supportedSyncModes: listOf(orNull(syncMode)),
    sourceDefinedCursor: orNull(flag),
    defaultCursorField: path,
    sourceDefinedPrimaryKey: paths,
    namespace: textOrNull,
  },
  { isResumable: orNull(flag), isFileBased: orNull(flag) },
);
const selectedStream = record({
  stream,
  config: record(
    {
      syncMode,
      cursorField: path,
      destinationSyncMode: oneOf("append", "overwrite", "append_dedup", "overwrite_dedup", "update", "soft_delete"),
      primaryKey: paths,
    },
    { destinationObjectName: text, includeFiles: flag, fieldSelectionEnabled: flag, mappers: listOf(object) },
  ),
});

/** What a source and a destination have in common. */
const actor = { workspaceId: uuid, name: text, connectionConfiguration: anything, tombstone: flag };

/** A collection of `AirbyteState` without a shape here does not compile. */
const collections: { readonly [Name in keyof AirbyteState]-?: Shape } = {
  workspaces: listOf(record({ workspaceId: uuid, name: text })),
  sourceDefinitions: listOf(record({ sourceDefinitionId: uuid, name: text, secrets: listOf(text) }, later)),
  destinationDefinitions: listOf(record({ destinationDefinitionId: uuid, name: text, secrets: listOf(text) }, later)),
  sources: listOf(record({ sourceId: uuid, sourceDefinitionId: uuid, ...actor })),
  destinations: listOf(record({ destinationId: uuid, destinationDefinitionId: uuid, ...actor })),
  discoveredCatalogs: mapOf(listOf(stream)),
  connections: listOf(
    record(
      {
        connectionId: uuid,
        name: text,
        namespaceDefinition: oneOf("source", "destination", "customformat"),
        namespaceFormat: textOrNull,
        prefix: textOrNull,
        sourceId: uuid,
        destinationId: uuid,
        operationIds: listOf(uuid),
        syncCatalog: record({ streams: listOf(selectedStream) }),
        schedule: orNull(record({ units: long, timeUnit: oneOf("minutes", "hours", "days", "weeks", "months") })),
        status: oneOf("active", "inactive", "deprecated"),
        resourceRequirements: orNull(
          record({
            cpu_request: textOrNull,
            cpu_limit: textOrNull,
            memory_request: textOrNull,
            memory_limit: textOrNull,
          }),
        ),
        sourceCatalogId: orNull(uuid),
      },
      later,
    ),
  ),
  operations: listOf(
    record(
      {
        operationId: uuid,
        workspaceId: uuid,
        name: text,
        operatorType: oneOf("normalization", "dbt", "webhook"),
        normalization: orNull(record({ option: orNull(oneOf("basic")) })),
        dbt: orNull(
          record({ gitRepoUrl: text, gitRepoBranch: textOrNull, dockerImage: textOrNull, dbtArguments: textOrNull }),
        ),
        tombstone: flag,
      },
      later,
    ),
  ),
  jobs: listOf(
    record(
      {
        jobId: wholeNumber,
        connectionId: uuid,
        kind: oneOf("sync", "reset"),
        status: oneOf("pending", "running", "incomplete", "failed", "succeeded", "cancelled"),
        createdAtSeconds: wholeNumber,
      },
      later,
    ),
  ),
  later: record({
    tags: listOf(record({ tagId: uuid, workspaceId: uuid, name: text, color: text })),
    catalogs: mapOf(record({ sourceId: uuid, streams: listOf(stream) })),
    latestCatalogIds: mapOf(uuid),
    createdAtSeconds: wholeNumber,
  }),
};

/**
 * Checks a state from options, a file or `restore`: the shape of each value, then that each connection has a source and a
 * destination. Collections may be missing. A lazy property that has not been read yet is not checked, see `defineLazily`.
 *
 * @param base Has the collections that `value` does not have.
 * @returns The first problem.
 */
export function findStateProblem(value: unknown, base: AirbyteState): StateProblem | undefined {
  if (!isObject(value)) return object(value, []);
  const shapes = new Map<string, Shape>(Object.entries(collections));
  const problem = firstProblem(madeEntries(value), ([name, collection]) => {
    const shape = shapes.get(name);
    if (!shape) return { path: [name], complaint: "is not a known key" };
    return collection === undefined ? undefined : shape(collection, [name]);
  });
  return problem ?? findUnknownActor(value, base);
}

/** @throws {RangeError} `findStateProblem` has found one; the message has its path. */
export function checkState(value: unknown, base: AirbyteState): void {
  const problem = findStateProblem(value, base);
  if (problem)
    throw new RangeError(`state${problem.path.length > 0 ? "." : ""}${formatPath(problem.path)} ${problem.complaint}`);
}

function findUnknownActor(given: Partial<AirbyteState>, base: AirbyteState): StateProblem | undefined {
  if (Object.getOwnPropertyDescriptor(given, "connections")?.get) return undefined;
  const { connections = base.connections, sources = base.sources, destinations = base.destinations } = given;
  const sourceIds = new Set(sources.map(({ sourceId }) => sourceId));
  const destinationIds = new Set(destinations.map(({ destinationId }) => destinationId));
  return firstProblem(connections.entries(), ([index, { sourceId, destinationId }]) => {
    const path = ["connections", index];
    if (!sourceIds.has(sourceId)) return { path: [...path, "sourceId"], complaint: "is not the id of a source" };
    if (!destinationIds.has(destinationId))
      return { path: [...path, "destinationId"], complaint: "is not the id of a destination" };
    return undefined;
  });
}

/** Stored ids are in lower case, as in every response. */
export function isUuid(value: unknown): boolean {
  return typeof value === "string" && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}

/** Without the lazy properties that have not been read yet: only the fake makes those. See `defineLazily`. */
function madeEntries(value: object): [string, unknown][] {
  return Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, { get, value: below }]) =>
    get ? [] : [[key, below]],
  );
}

/** `connections[0].syncCatalog`. */
export function formatPath(path: StateProblem["path"]): string {
  return path.map((key, depth) => (typeof key === "number" ? `[${key}]` : depth > 0 ? `.${key}` : key)).join("");
}

function firstProblem<T>(items: Iterable<T>, look: (item: T) => StateProblem | undefined): StateProblem | undefined {
  for (const item of items) {
    const problem = look(item);
    if (problem) return problem;
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
