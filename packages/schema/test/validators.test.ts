import { document } from "@airbyte-web-backend/schema/document";
import * as lenient from "@airbyte-web-backend/schema/validators";
import * as strict from "@airbyte-web-backend/schema/validators/strict";
import { describe, expect, it } from "vitest";
import { examplesOf, operationsOf, schemaOf, versions } from "./versions.ts";

type Json = Record<string, unknown>;
type AnyValidator = (value: unknown) => readonly lenient.Issue[];

const examples = document.components["examples"] as Readonly<Record<string, { readonly value: Json }>>;
const example = (name: string): Json => structuredClone(examples[name]?.value ?? {});
const connections = Object.values(examples).filter(({ value }) => "syncCatalog" in value && "isSyncing" in value);

/** The connection of the example with these changes. */
const connection = (changes: Json = {}): Json => ({ ...example("OrdersConnection"), ...changes });

describe.each([
  ["lenient", lenient],
  ["strict", strict],
])("the %s validators", (_mode, validators) => {
  it("accept every example of a connection", () => {
    expect(connections.length).toBeGreaterThan(1);
    expect(connections.flatMap(({ value }) => validators.validateWebBackendConnectionRead(value))).toEqual([]);
  });

  it("report pointer, expectation and type, but not the value", () => {
    const broken = connection({ source: { ...(connection()["source"] as object), name: 7 } });
    expect(validators.validateWebBackendConnectionRead(broken)).toEqual([
      { pointer: "/source/name", expected: "string", found: "number" },
    ]);
  });

  it("report all issues", () => {
    const issues = validators.validateWebBackendWorkspaceStateResult({ hasConnections: "yes", hasSources: null });
    expect(issues).toEqual([
      { pointer: "", expected: 'property "hasDestinations"', found: "none" },
      { pointer: "/hasConnections", expected: "boolean", found: "string" },
      { pointer: "/hasSources", expected: "boolean", found: "null" },
    ]);
  });

  it.each([[undefined], [null], [[]], ["text"], [7]])("reject %j in place of an object", (value) => {
    expect(validators.validateWebBackendConnectionReadList(value)).toHaveLength(1);
  });

  it("are Standard Schemas that return the same object and paths of issues", () => {
    const standard = validators.validateWebBackendConnectionReadList["~standard"];
    const value = { connections: connections.map(({ value: read }) => read) };
    const result = standard.validate(value);
    expect("value" in result && result.value).toBe(value);
    expect(standard.validate({ connections: [connection({ name: 1 })] })).toEqual({
      issues: [{ message: "expected string, found number", path: ["connections", 0, "name"] }],
    });
    expect([standard.version, standard.vendor]).toEqual([1, "airbyte-web-backend"]);
  });

  it("do not mutate the value", () => {
    const value = connection();
    const frozen = JSON.stringify(value);
    validators.validateWebBackendConnectionRead(value);
    expect(JSON.stringify(value)).toBe(frozen);
  });
});

describe("lenient validators accept, and strict ones report,", () => {
  const cases: [string, Json, lenient.Issue][] = [
    ["a null where the schema has none", { operations: null }, issue("/operations", "array", "null")],
    ["a newer enum value", { status: "locked" }, issue("/status", '"active" or "inactive" or "deprecated"', "string")],
    ["a newer key", { breakingChange: false }, issue("/breakingChange", "no such property", "boolean")],
    ["an unknown key with slashes", { "a/b~c": 1 }, issue("/a~1b~0c", "no such property", "number")],
    ["an id that is not a UUID", { sourceId: "42" }, issue("/sourceId", "a uuid", "string")],
  ];

  it.each(cases)("%s", (_what, changes, expected) => {
    const value = connection(changes);
    expect(lenient.validateWebBackendConnectionRead(value)).toEqual([]);
    expect(strict.validateWebBackendConnectionRead(value)).toEqual([expected]);
  });

  it("issues at any depth", () => {
    const value = connection();
    const catalog = value["syncCatalog"] as { streams: { stream: Json; config: Json }[] };
    Object.assign(catalog.streams[0]?.config ?? {}, { syncMode: "cdc", fieldSelectionEnabled: true });
    expect(lenient.validateWebBackendConnectionRead(value)).toEqual([]);
    expect(strict.validateWebBackendConnectionRead(value).map(({ pointer }) => pointer)).toEqual([
      "/syncCatalog/streams/0/config/fieldSelectionEnabled",
      "/syncCatalog/streams/0/config/syncMode",
    ]);
  });
});

it("both accept a response without its optional properties, and a null that the corrected schema allows", () => {
  const { operations, resourceRequirements, schedule, prefix, ...value } = connection({ latestSyncJobStatus: null });
  for (const { validateWebBackendConnectionRead: validate } of [lenient, strict]) {
    expect(validate(value)).toEqual([]);
    expect(validate(connection({ schedule: null, prefix: null, resourceRequirements: null }))).toEqual([]);
  }
});

it("both accept any JSON as a stream's schema and a connector's configuration", () => {
  const source = { ...(connection()["source"] as object), connectionConfiguration: { anything: [{ goes: null }] } };
  expect(strict.validateWebBackendConnectionRead(connection({ source }))).toEqual([]);
  expect(strict.validateStreamJsonSchema({ type: "object", anything: true })).toEqual([]);
});

describe.each(versions)("the validators of $name", (version) => {
  const { lenient, strict, document } = version;
  const ids = operationsOf(version).map(({ operation }) => operation.operationId);

  it.each([
    ["lenient", lenient],
    ["strict", strict],
  ])("exist for each schema, and for the response of each operation: %s", (_mode, validators) => {
    const names = Object.keys(document.components["schemas"] ?? {}).map((name) => `validate${name}`);
    const exported = Object.keys(validators).filter((name) => name.startsWith("validate"));
    expect(exported.sort()).toEqual(names.sort());
    expect(Object.keys(validators.responseValidators).sort()).toEqual([...ids].sort());
  });

  it("exist for the request of each operation that has one", () => {
    const withBody = operationsOf(version).filter(({ operation }) => operation.requestBody);
    expect(Object.keys(strict.requestValidators).sort()).toEqual(
      withBody.map(({ operation }) => operation.operationId).sort(),
    );
  });

  describe.each(operationsOf(version).map(({ operation }) => [operation.operationId, operation] as const))(
    "%s",
    (id, { requestBody, responses }) => {
      it("accept every example of its request, and reject an additional key", () => {
        const examples = examplesOf(version, requestBody);
        if (requestBody) expect(examples.length).toBeGreaterThan(0);
        for (const [, value] of examples) {
          expect(strict.requestValidators[id]?.(value)).toEqual([]);
          const pointers = strict.requestValidators[id]?.({ ...(value as Json), extra: 1 });
          expect(pointers).toEqual([issue("/extra", "no such property", "number")]);
        }
      });

      it.each(Object.keys(responses))("accept every example of its responses, lenient and strict: %s", (status) => {
        const schema = schemaOf(version, responses[status]);
        const examples = examplesOf(version, responses[status]);
        if (schema !== undefined) expect(examples.length).toBeGreaterThan(0);
        for (const [name, value] of examples) {
          for (const validators of [lenient, strict]) {
            const validate = validators[`validate${schema}`] as AnyValidator;
            expect([name, validate(value)]).toEqual([name, []]);
          }
          if (status === "200") expect([name, lenient.responseValidators[id]?.(value)]).toEqual([name, []]);
        }
      });
    },
  );
});

describe("requestValidators", () => {
  it("reject a response as the body of an update, with an issue per key", () => {
    const pointers = strict.requestValidators
      .webBackendUpdateConnection(connection({ operations: [] }))
      .map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual([
      "/destination",
      "/destinationId",
      "/isSyncing",
      "/latestSyncJobCreatedAt",
      "/latestSyncJobStatus",
      "/source",
      "/sourceId",
    ]);
  });
});

function issue(pointer: string, expected: string, found: string): lenient.Issue {
  return { pointer, expected, found };
}
