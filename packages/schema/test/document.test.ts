import { describe, expect, test } from "vitest";
import { bodyOf, operationsOf, resolve, type Version, versions } from "./versions.ts";

type Schemas = Record<
  string,
  { required?: string[]; enum?: string[]; properties?: Record<string, { type?: unknown; items?: { enum?: string[] } }> }
>;
const schemasOf = ({ document }: Version): Schemas => document.components["schemas"] as Schemas;

describe.each(versions)("the document of $name", (version) => {
  test("is OpenAPI 3.1", () => {
    expect(version.document.openapi).toMatch(/^3\.1\./);
  });

  test("is unchanged after a round trip through JSON", () => {
    expect(JSON.parse(JSON.stringify(version.document))).toEqual(version.document);
  });

  test("has no unresolved $ref", () => {
    const refs = [...JSON.stringify(version.document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref as string);
    expect(refs.length).toBeGreaterThan(50);
    expect(refs.filter((ref) => resolve(version, ref) === undefined)).toEqual([]);
  });

  test("has a description for each schema and for each property of an object", () => {
    const silent = Object.entries(schemasOf(version)).flatMap(([name, schema]) => [
      ...("description" in schema ? [] : [name]),
      ...Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
        "description" in property ? [] : [`${name}.${key}`],
      ),
    ]);
    expect(silent).toEqual([]);
  });

  test("has a summary and a description for each operation, and a description for each of its bodies", () => {
    for (const { operation } of operationsOf(version)) {
      const { summary, description, requestBody, responses } = operation;
      expect(summary).toMatch(/^[A-Z][^.]+$/);
      for (const body of [...(requestBody ? [requestBody] : []), ...Object.values(responses)]) {
        expect(bodyOf(version, body).description).toMatch(/^[A-Z].*[.`]$/s);
      }
      expect(description).toMatch(/^[A-Z].*\.$/s);
    }
  });
});

const [old, current] = versions as [Version, Version];

describe("the document of 0.36", () => {
  const schemas = schemasOf(old);

  test("has the version of Airbyte 0.36.5", () => {
    expect(old.document.info.version).toBe("0.36.5-alpha");
  });

  test("has the 44 schemas that Airbyte documents, and the undocumented body of a 422 and 500", () => {
    expect(Object.keys(schemas)).toHaveLength(44 + 1);
    expect(schemas).toHaveProperty("KnownExceptionInfo");
  });

  test("requires only the name of a stream, whose schema is `jsonSchema`", () => {
    expect(schemas["AirbyteStream"]?.required).toEqual(["name"]);
    expect(schemas["AirbyteStream"]?.properties).toHaveProperty("jsonSchema");
    expect(schemas["AirbyteStream"]?.properties).not.toHaveProperty("json_schema");
  });

  test.each([
    ["WebBackendConnectionRead", "namespaceFormat"],
    ["WebBackendConnectionRead", "prefix"],
    ["WebBackendConnectionRead", "latestSyncJobCreatedAt"],
    ["AirbyteStream", "namespace"],
    ["AirbyteStream", "sourceDefinedCursor"],
    ["OperatorDbt", "gitRepoBranch"],
    ["OperatorDbt", "dockerImage"],
    ["OperatorDbt", "dbtArguments"],
    ["ResourceRequirements", "cpu_limit"],
    ["KnownExceptionInfo", "rootCauseExceptionClassName"],
    ["NotFoundKnownExceptionInfo", "id"],
  ])("allows null for %s.%s", (schema, property) => {
    expect(schemas[schema]?.properties?.[property]?.type).toContain("null");
  });
});

describe("the document of 2.0", () => {
  const schemas = schemasOf(current);

  test("has 117 of the 119 schemas that Airbyte documents, and undocumented error bodies and schedules", () => {
    const added = [
      "ConnectionScheduleRead",
      "ConnectionScheduleDataRead",
      "MicronautErrorInfo",
      "ProblemInfo",
      "ErrorIdInfo",
      "BadRequestInfo",
      "ForbiddenInfo",
      "ConflictInfo",
    ];
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining([...added, "KnownExceptionInfo"]));
    expect(Object.keys(schemas)).toHaveLength(117 + added.length);
    expect(Object.keys(schemas).filter((name) => name.startsWith("InvalidInput"))).toEqual([]);
  });

  test.each([
    ["WebBackendConnectionRead", "scheduleType", true],
    ["WebBackendConnectionRead", "operations", true],
    ["WebBackendConnectionRead", "createdAt", true],
    ["ConnectionRead", "created_at", true],
    ["WebBackendConnectionReadList", "num_connections", true],
    ["AirbyteStreamConfiguration", "selected", true],
    ["WebBackendConnectionRead", "status", false],
    ["WebBackendConnectionRead", "onDemandEnabled", false],
    ["WebBackendConnectionListItem", "onDemandEnabled", false],
    ["WebBackendConnectionStatusCounts", "queued", false],
    ["InstanceConfigurationResponse", "licenseStatus", false],
    ["InstanceConfigurationResponse", "defaultWorkspaceId", false],
    ["AirbyteStream", "json_schema", false],
  ])("requires %s.%s: %s", (schema, property, isRequired) => {
    expect(schemas[schema]?.required?.includes(property)).toBe(isRequired);
  });

  test("has no null in successful responses, and in requests only for `operations` and `tags` of an update", () => {
    const nullable = Object.entries(schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([key, { type }]) =>
        Array.isArray(type) && type.includes("null") ? [`${name}.${key}`] : [],
      ),
    );
    expect(nullable.filter((name) => !name.startsWith("ProblemInfo."))).toEqual([
      "WebBackendConnectionUpdate.operations",
      "WebBackendConnectionUpdate.tags",
    ]);
  });

  test("omits the schedule and the filter that cause errors", () => {
    expect(schemas["WebBackendConnectionUpdate"]?.properties).not.toHaveProperty("schedule");
    const { statuses } = schemas["WebBackendConnectionListFilters"]?.properties ?? {};
    expect(statuses?.items?.enum).toEqual(["healthy", "failed", "running"]);
  });
});
