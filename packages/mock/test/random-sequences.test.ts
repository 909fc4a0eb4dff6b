import { emptyState, makeDestination, makeSource, makeStream, type OperationPath } from "@airbyte-web-backend/mock";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeMock } from "./ask.ts";
import { Model, type Said } from "./model.ts";

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const [here, there, nowhere] = [uuid(9_001), uuid(9_002), uuid(9_003)];
const aliases = { users: "users", "order-items": "order_items", "Über all": "Uber_all" };
const names = Object.keys(aliases);

const sources = ["Shop", "Billing"].map((name) => makeSource({ name, workspaceId: here }));
sources.push(makeSource({ name: "Elsewhere", workspaceId: there }));
const destinations = [
  makeDestination({ name: "Lake", workspaceId: here }),
  makeDestination({ name: "Pond", workspaceId: there }),
];
const [shop, billing, elsewhere] = sources.map(({ sourceId }) => sourceId);
const [lake, pond] = destinations.map(({ destinationId }) => destinationId);
/** The discover job of the others fails. */
const discovered = {
  [shop ?? ""]: names.toReversed().map((name) => makeStream({ name, defaultCursorField: ["updated_at"] })),
  [elsewhere ?? ""]: [
    makeStream({ name: "users", supportedSyncModes: [] }),
    makeStream({ name: "order-items", supportedSyncModes: ["full_refresh"] }),
  ],
};
const state = { ...emptyState(), sources, destinations, discoveredCatalogs: discovered };

/** Their definitions are not in the state. */
const shownSources = sources.map(({ tombstone: _, ...source }) => ({ ...source, sourceName: "Unknown" }));
const shownDestinations = destinations.map(({ tombstone: _, ...end }) => ({ ...end, destinationName: "Unknown" }));

/** One of the ids that were given out so far, counted from the last; beyond the first there is nobody. */
interface Latest {
  latest: number;
}
const latest = fc.nat(5).map((number): Latest => ({ latest: number }));
function resolve(value: unknown, ids: readonly string[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("latest" in value) return ids.at(-1 - Number(value.latest)) ?? nowhere;
  if (Array.isArray(value)) return value.map((item: unknown) => resolve(item, ids));
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, resolve(below, ids)]));
}

/** Mostly the first, now and then the second. */
const mostly = <Usual, Rare>(usual: fc.Arbitrary<Usual>, rare: fc.Arbitrary<Rare>, weight = 19) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: rare });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const text = fc.constantFrom("a", "b", "", " ", "null");
const workspaceId = fc.constantFrom(here, here, there, nowhere);
const definition = fc.constantFrom("source", "destination", "customformat");
const status = fc.constantFrom("active", "inactive", "deprecated");
const schedule = fc.record({ units: fc.integer({ min: 1, max: 2 }), timeUnit: fc.constantFrom("hours", "days") });
const stream = fc.record({
  stream: fc.constantFrom(...names).map((name) => makeStream({ name })),
  config: fc.record({
    syncMode: fc.constantFrom("full_refresh", "incremental"),
    cursorField: fc.constantFrom([], ["id"]),
    destinationSyncMode: fc.constantFrom("append", "overwrite", "append_dedup"),
    primaryKey: fc.constant([]),
    selected: mostly(fc.boolean(), fc.constant(null)),
  }),
});
const syncCatalog = fc.record({ streams: fc.array(stream, { maxLength: 3 }) });
const operation = fc.record({
  workspaceId: mostly(fc.constant(here), fc.constant(there)),
  name: text,
  operatorConfiguration: mostly(
    fc.constantFrom(
      { operatorType: "normalization", normalization: { option: "basic" }, dbt: null },
      {
        operatorType: "dbt",
        normalization: null,
        dbt: { gitRepoUrl: "x", gitRepoBranch: null, dockerImage: null, dbtArguments: null },
      },
    ),
    fc.constant({ operatorType: "dbt", normalization: null, dbt: null }),
    4,
  ),
});
const operations = <T>(element: fc.Arbitrary<T>) => mostly(fc.array(element, { maxLength: 2 }), fc.constant(null));
const settings = {
  name: maybe(text),
  prefix: maybe(text),
  namespaceFormat: maybe(text),
  namespaceDefinition: mostly(definition, fc.constant(null)),
  schedule: maybe(schedule),
  resourceRequirements: maybe(
    fc.record({ cpu_request: text, cpu_limit: text, memory_request: text, memory_limit: text }),
  ),
};
const bodies: { readonly [Path in OperationPath]: fc.Arbitrary<object> } = {
  "connections/list": fc.record({ workspaceId }),
  "connections/list_all": fc.record({ workspaceId }),
  "workspace/state": fc.record({ workspaceId }),
  "connections/get": fc.record(
    { connectionId: latest, withRefreshedCatalog: maybe(fc.boolean()) },
    { requiredKeys: ["connectionId"] },
  ),
  // Few criteria at a time: all of them together find nothing.
  "connections/search": fc
    .tuple(
      fc.record({
        ...settings,
        namespaceDefinition: maybe(definition),
        connectionId: latest,
        sourceId: fc.constant(shop),
        status,
        source: fc.record({ workspaceId }),
      }),
      fc.shuffledSubarray(
        ["name", "prefix", "namespaceFormat", "namespaceDefinition", "schedule", "connectionId", "sourceId", "source"],
        { maxLength: 2 },
      ),
    )
    .map(([criteria, kept]) => Object.fromEntries(Object.entries(criteria).filter(([key]) => kept.includes(key)))),
  "connections/create": fc.record(
    {
      ...settings,
      sourceId: mostly(fc.constantFrom(shop, billing), fc.constantFrom(elsewhere, nowhere)),
      destinationId: mostly(fc.constant(lake), fc.constantFrom(pond, nowhere)),
      status,
      syncCatalog,
      operations: operations(operation),
    },
    { requiredKeys: ["sourceId", "destinationId", "status"] },
  ),
  "connections/update": fc.record(
    {
      ...settings,
      connectionId: latest,
      status,
      syncCatalog,
      withRefreshedCatalog: maybe(fc.boolean()),
      operations: operations(
        fc
          .tuple(operation, fc.option(latest, { nil: undefined }))
          .map(([rest, operationId]) => ({ ...rest, ...(operationId && { operationId }) })),
      ),
    },
    { requiredKeys: ["connectionId", "status", "syncCatalog"] },
  ),
};
const paths = Object.keys(bodies) as OperationPath[];
const flaw = mostly(fc.constant("none"), fc.constantFrom("a missing key", "an unknown key"));
const request = fc
  .constantFrom<OperationPath>(...paths, "connections/create", "connections/create", "connections/update")
  .chain((path) =>
    fc.tuple(bodies[path], flaw, fc.nat()).map(([body, flawed, pick]) => {
      const entries = Object.entries(body);
      const kept =
        flawed === "a missing key" && entries.length > 0 ? entries.toSpliced(pick % entries.length, 1) : entries;
      return { path, said: { ...Object.fromEntries(kept), ...(flawed === "an unknown key" && { extra: 1 }) } };
    }),
  );

test("whatever is sent in whatever order, each answer is that of the model", async () => {
  const seen = new Set<string>();
  const property = fc.asyncProperty(fc.array(request, { maxLength: 40, size: "max" }), async (requests) => {
    const ids: string[] = [];
    const count = (list: string[]) => () => {
      const id = uuid(list.length + 1);
      list.push(id);
      return id;
    };
    const mock = makeMock({ state, newId: count([]) });
    const model = new Model({
      sources: new Map(shownSources.map((source) => [source.sourceId, source])),
      destinations: new Map(shownDestinations.map((end) => [end.destinationId, end])),
      discovered: new Map(Object.entries(discovered)),
      aliases,
      newId: count(ids),
    });
    for (const { path, said } of requests) {
      const body = resolve(said, ids) as Said;
      const expected = model.answer(path, structuredClone(body));
      const response = await mock.fetch(`http://localhost:8000/api/v1/web_backend/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      const answer = await response.json();
      expect({ status: response.status, ...(expected.body !== undefined && { body: answer }) }).toEqual(expected);
      seen.add(`${path} ${response.status}`);
    }
  });
  // On a failure fast-check prints a seed and a path; given to `assert` beside `numRuns`, they show it again.
  await fc.assert(property, { numRuns: 200 });
  // What was never reached proves nothing.
  for (const path of paths) expect(seen).toContain(`${path} 200`);
  for (const name of ["create", "get", "update"]) {
    for (const status of [404, 500]) expect(seen).toContain(`connections/${name} ${status}`);
  }
});
