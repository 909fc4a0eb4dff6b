import { document } from "@airbyte-web-backend/schema/document";
import { describe, expect, test } from "vitest";

/** The schemas that Airbyte documents. */
const DOCUMENTED = [
  "AirbyteCatalog",
  "AirbyteStream",
  "AirbyteStreamAndConfiguration",
  "AirbyteStreamConfiguration",
  "ConnectionId",
  "ConnectionSchedule",
  "ConnectionStatus",
  "DestinationConfiguration",
  "DestinationDefinitionId",
  "DestinationId",
  "DestinationRead",
  "DestinationSearch",
  "DestinationSyncMode",
  "InvalidInputExceptionInfo",
  "InvalidInputProperty",
  "JobStatus",
  "NamespaceDefinitionType",
  "NotFoundKnownExceptionInfo",
  "OperationCreate",
  "OperationId",
  "OperationRead",
  "OperatorConfiguration",
  "OperatorDbt",
  "OperatorNormalization",
  "OperatorType",
  "ResourceRequirements",
  "SourceConfiguration",
  "SourceDefinitionId",
  "SourceId",
  "SourceRead",
  "SourceSearch",
  "StreamJsonSchema",
  "SyncMode",
  "WebBackendConnectionCreate",
  "WebBackendConnectionRead",
  "WebBackendConnectionReadList",
  "WebBackendConnectionRequestBody",
  "WebBackendConnectionSearch",
  "WebBackendConnectionUpdate",
  "WebBackendOperationCreateOrUpdate",
  "WebBackendWorkspaceState",
  "WebBackendWorkspaceStateResult",
  "WorkspaceId",
  "WorkspaceIdRequestBody",
];

const { schemas } = document.components as {
  schemas: Record<string, { required?: string[]; properties?: Record<string, { type?: unknown; oneOf?: unknown }> }>;
};

test("the document is OpenAPI 3.1 of Airbyte 0.36.5", () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(document.info.version).toBe("0.36.5-alpha");
});

test("the document has the 44 schemas that Airbyte documents, and the body of a 422 and 500 that it forgot", () => {
  expect(DOCUMENTED).toHaveLength(44);
  expect(Object.keys(schemas).sort()).toEqual([...DOCUMENTED, "KnownExceptionInfo"].sort());
});

test("the document can be written as JSON and read back unchanged", () => {
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

test("each $ref of the document points to something", () => {
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref as string);
  expect(refs.length).toBeGreaterThan(50);
  expect(refs.filter((ref) => resolve(ref) === undefined)).toEqual([]);
});

test("each schema and each property of an object has a description", () => {
  const silent = Object.entries(schemas).flatMap(([name, schema]) => [
    ...("description" in schema ? [] : [name]),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
      "description" in property ? [] : [`${name}.${key}`],
    ),
  ]);
  expect(silent).toEqual([]);
});

test("each operation says in a few words and in whole sentences what it does, and each of its bodies what it is", () => {
  interface Described {
    readonly $ref?: string;
    readonly summary?: string;
    readonly description?: string;
  }
  interface Operation extends Described {
    readonly requestBody: Described;
    readonly responses: Readonly<Record<string, Described>>;
  }
  const operations = Object.values(document.paths).map(({ post }) => post as Operation);
  expect(operations).toHaveLength(7);
  for (const { summary, description, requestBody, responses } of operations) {
    expect(summary).toMatch(/^[A-Z][^.]+$/);
    for (const body of [requestBody, ...Object.values(responses)]) {
      const { description: text } = body.$ref === undefined ? body : (resolve(body.$ref) as Described);
      expect(text).toMatch(/^[A-Z].*\.$/s);
    }
    expect(description).toMatch(/^[A-Z].*\.$/s);
  }
});

describe("the corrections are applied:", () => {
  test("a stream needs its name only, and its schema goes by the wire name", () => {
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
  ])("%s.%s may be null", (schema, property) => {
    expect(schemas[schema]?.properties?.[property]?.type).toContain("null");
  });
});

function resolve(ref: string): unknown {
  const keys = ref.replace(/^#\//, "").split("/");
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
}
