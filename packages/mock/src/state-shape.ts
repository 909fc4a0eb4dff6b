import { isExactNumber } from "./exact-number.ts";
import type { AirbyteState } from "./state.ts";

/** Where in a state, from the outside in, and what is wrong there. */
export interface ShapeFault {
  path: readonly (string | number)[];
  complaint: string;
}

/** Looks at a value, and says what is wrong with it. */
type Shape = (value: unknown, path: ShapeFault["path"]) => ShapeFault | undefined;

const text: Shape = (value, path) => (typeof value === "string" ? undefined : { path, complaint: "must be a text" });
const flag: Shape = (value, path) =>
  typeof value === "boolean" ? undefined : { path, complaint: "must be true or false" };
const wholeNumber: Shape = (value, path) =>
  Number.isInteger(value) ? undefined : { path, complaint: "must be a whole number" };
/** A Java long: one that JavaScript cannot count to is stored with its digits. */
const long: Shape = (value, path) =>
  isExactNumber(value) && /^-?\d+$/.test(value.$number) ? undefined : wholeNumber(value, path);
const anything: Shape = () => undefined;
const uuid: Shape = (value, path) => (isUuid(value) ? undefined : { path, complaint: "must be a UUID in lower case" });

function oneOf(...choices: readonly string[]): Shape {
  return (value, path) =>
    choices.some((choice) => choice === value)
      ? undefined
      : { path, complaint: `must be ${choices.map((choice) => `"${choice}"`).join(" or ")}` };
}

function orNull(shape: Shape): Shape {
  return (value, path) => (value === null ? undefined : shape(value, path));
}

function listOf(shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return { path, complaint: "must be a list" };
    return firstFault(value.entries(), ([index, element]) => shape(element, [...path, index]));
  };
}

function mapOf(shape: Shape): Shape {
  return (value, path) => {
    if (!isObject(value)) return { path, complaint: "must be an object" };
    return firstFault(madeEntries(value), ([key, below]) => shape(below, [...path, key]));
  };
}

/** An object with exactly these keys. */
function record(shapes: { readonly [key: string]: Shape }): Shape {
  return (value, path) => {
    if (!isObject(value)) return { path, complaint: "must be an object" };
    const stranger = Object.keys(value).find((key) => !Object.hasOwn(shapes, key));
    if (stranger !== undefined) return { path: [...path, stranger], complaint: "is not known" };
    const made = new Map(madeEntries(value));
    return firstFault(Object.entries(shapes), ([key, shape]) => {
      if (!Object.hasOwn(value, key)) return { path, complaint: `has no ${key}` };
      return made.has(key) ? shape(made.get(key), [...path, key]) : undefined;
    });
  };
}

const syncMode = oneOf("full_refresh", "incremental");
// A request may have a null in any of these lists, and it is stored: shape-null-element.
const path = listOf(orNull(text));
const paths = listOf(orNull(path));
const stream = record({
  name: text,
  jsonSchema: anything,
  supportedSyncModes: listOf(orNull(syncMode)),
  sourceDefinedCursor: orNull(flag),
  defaultCursorField: path,
  sourceDefinedPrimaryKey: paths,
  namespace: orNull(text),
});
const selectedStream = record({
  stream,
  config: record({
    syncMode,
    cursorField: path,
    destinationSyncMode: oneOf("append", "overwrite", "append_dedup"),
    primaryKey: paths,
  }),
});

/** A collection of `AirbyteState` that has no shape here does not compile. */
const collections: { readonly [Name in keyof AirbyteState]: Shape } = {
  workspaces: listOf(record({ workspaceId: uuid, name: text })),
  sourceDefinitions: listOf(record({ sourceDefinitionId: uuid, name: text, secrets: listOf(text) })),
  destinationDefinitions: listOf(record({ destinationDefinitionId: uuid, name: text, secrets: listOf(text) })),
  sources: listOf(
    record({
      sourceId: uuid,
      sourceDefinitionId: uuid,
      workspaceId: uuid,
      name: text,
      connectionConfiguration: anything,
      tombstone: flag,
    }),
  ),
  destinations: listOf(
    record({
      destinationId: uuid,
      destinationDefinitionId: uuid,
      workspaceId: uuid,
      name: text,
      connectionConfiguration: anything,
      tombstone: flag,
    }),
  ),
  discoveredCatalogs: mapOf(listOf(stream)),
  connections: listOf(
    record({
      connectionId: uuid,
      name: text,
      namespaceDefinition: oneOf("source", "destination", "customformat"),
      namespaceFormat: orNull(text),
      prefix: orNull(text),
      sourceId: uuid,
      destinationId: uuid,
      operationIds: listOf(uuid),
      syncCatalog: record({ streams: listOf(selectedStream) }),
      schedule: orNull(record({ units: long, timeUnit: oneOf("minutes", "hours", "days", "weeks", "months") })),
      status: oneOf("active", "inactive", "deprecated"),
      resourceRequirements: orNull(
        record({
          cpu_request: orNull(text),
          cpu_limit: orNull(text),
          memory_request: orNull(text),
          memory_limit: orNull(text),
        }),
      ),
      sourceCatalogId: orNull(uuid),
    }),
  ),
  operations: listOf(
    record({
      operationId: uuid,
      workspaceId: uuid,
      name: text,
      operatorType: oneOf("normalization", "dbt"),
      normalization: orNull(record({ option: orNull(oneOf("basic")) })),
      dbt: orNull(
        record({
          gitRepoUrl: text,
          gitRepoBranch: orNull(text),
          dockerImage: orNull(text),
          dbtArguments: orNull(text),
        }),
      ),
      tombstone: flag,
    }),
  ),
  jobs: listOf(
    record({
      jobId: wholeNumber,
      connectionId: uuid,
      kind: oneOf("sync", "reset"),
      status: oneOf("pending", "running", "incomplete", "failed", "succeeded", "cancelled"),
      createdAtSeconds: wholeNumber,
    }),
  ),
};

/** The first thing that keeps a value from being a state, if any. Collections may be left out. */
export function findShapeFault(value: unknown): ShapeFault | undefined {
  if (!isObject(value)) return { path: [], complaint: "must be an object" };
  const shapes = new Map<string, Shape>(Object.entries(collections));
  return firstFault(madeEntries(value), ([name, collection]) => {
    const shape = shapes.get(name);
    return shape ? shape(collection, [name]) : { path: [name], complaint: "is not known" };
  });
}

/** The first connection that leads nowhere, if any. */
export function findLooseEnd({ connections, sources, destinations }: AirbyteState): ShapeFault | undefined {
  const sourceIds = new Set(sources.map(({ sourceId }) => sourceId));
  const destinationIds = new Set(destinations.map(({ destinationId }) => destinationId));
  return firstFault(connections.entries(), ([index, { sourceId, destinationId }]) => {
    if (!sourceIds.has(sourceId)) return { path: ["connections", index, "sourceId"], complaint: "is of no source" };
    if (!destinationIds.has(destinationId))
      return { path: ["connections", index, "destinationId"], complaint: "is of no destination" };
    return undefined;
  });
}

/** Ids are stored in lower case, however they came. */
export function isUuid(value: unknown): boolean {
  return typeof value === "string" && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}

/** Without the properties that are made when somebody reads them: those are the fake's own. See `defineLazily`. */
function madeEntries(value: object): [string, unknown][] {
  return Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, { get, value: below }]) =>
    get ? [] : [[key, below]],
  );
}

/** `connections[0].syncCatalog`. */
export function formatPath(path: ShapeFault["path"]): string {
  return path.map((key, depth) => (typeof key === "number" ? `[${key}]` : depth > 0 ? `.${key}` : key)).join("");
}

function firstFault<T>(items: Iterable<T>, look: (item: T) => ShapeFault | undefined): ShapeFault | undefined {
  for (const item of items) {
    const fault = look(item);
    if (fault) return fault;
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
