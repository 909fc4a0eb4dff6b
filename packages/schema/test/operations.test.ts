import * as schema from "@airbyte-web-backend/schema";
import { document } from "@airbyte-web-backend/schema/document";
import { describe, expect, test } from "vitest";

/** What the project implements, written down by hand: the table is compared with it, and with the document. */
const EXPECTED = [
  ["webBackendListConnectionsForWorkspace", "/v1/web_backend/connections/list", "read"],
  ["webBackendListAllConnectionsForWorkspace", "/v1/web_backend/connections/list_all", "read"],
  ["webBackendGetConnection", "/v1/web_backend/connections/get", "read"],
  ["webBackendCreateConnection", "/v1/web_backend/connections/create", "write"],
  ["webBackendUpdateConnection", "/v1/web_backend/connections/update", "write"],
  ["webBackendSearchConnections", "/v1/web_backend/connections/search", "read"],
  ["webBackendGetWorkspaceState", "/v1/web_backend/workspace/state", "read"],
] as const;

const constants: Readonly<Record<string, object>> = { ...schema };

/** The part of the document that the table is made from. */
interface DocumentedOperation {
  readonly operationId: string;
  readonly "x-effect": string;
  readonly "x-write-when"?: string;
  readonly requestBody: DocumentedBody & { readonly required: boolean };
  readonly responses: Readonly<Record<string, DocumentedBody & { readonly $ref?: string }>>;
}

interface DocumentedBody {
  readonly content?: { readonly "application/json": { readonly schema: { readonly $ref: string } } };
}

test("the operations are the seven of web_backend, in the order of the document", () => {
  const operations = Object.values(schema.operations);
  expect(operations.map(({ operationId, path, effect }) => [operationId, path, effect])).toEqual(EXPECTED);
  expect(Object.keys(schema.operations)).toEqual(EXPECTED.map(([name]) => name));
});

test("the document has these seven paths, and one POST on each", () => {
  expect(Object.keys(document.paths)).toEqual(EXPECTED.map(([, path]) => path));
  for (const methods of Object.values(document.paths)) expect(Object.keys(methods)).toEqual(["post"]);
});

test("get is the one operation that a property of its body makes a write", () => {
  const table = Object.values(schema.operations).filter((operation) => "writeWhen" in operation);
  expect(table).toEqual([
    expect.objectContaining({ operationId: "webBackendGetConnection", writeWhen: "withRefreshedCatalog" }),
  ]);
});

describe.each(EXPECTED)("%s", (name, path, effect) => {
  const entry = schema.operations[name];
  const documented = document.paths[path]?.["post"] as DocumentedOperation;

  test("agrees with the document in id, method, effect and what makes it a write", () => {
    expect(documented).toMatchObject({ operationId: name, "x-effect": effect });
    expect(entry).toMatchObject({ operationId: name, method: "POST", path, effect });
    expect("writeWhen" in entry ? entry.writeWhen : undefined).toBe(documented["x-write-when"]);
  });

  test("agrees with the document in the schema of its request, which must be sent", () => {
    expect(entry.request).toBe(schemaOf(documented.requestBody));
    expect(documented.requestBody.required).toBe(true);
  });

  test("agrees with the document in its statuses and their schemas", () => {
    const responses = Object.entries(documented.responses).map(([status, body]) => [status, schemaOf(resolve(body))]);
    expect(entry.responses).toEqual(Object.fromEntries(responses));
  });

  test("names schemas that exist", () => {
    for (const schemaName of [entry.request, ...Object.values(entry.responses)]) {
      expect(document.components.schemas).toHaveProperty(schemaName);
    }
  });

  test("can answer 200, 400, 422 and 500, each with its body", () => {
    expect(entry.responses).toMatchObject({
      "400": "InvalidInputExceptionInfo",
      "422": "KnownExceptionInfo",
      "500": "KnownExceptionInfo",
    });
    expect(entry.responses["200"]).toMatch(/^WebBackend/);
  });

  test("is a constant of its own that holds what a call needs, and nothing that the table does not say", () => {
    expect(constants[name]).toMatchObject({ operationId: name, path, effect });
    expect(entry).toMatchObject(constants[name] ?? {});
  });
});

test("search answers no 404, all others can", () => {
  const without = Object.values(schema.operations).filter(({ responses }) => !("404" in responses));
  expect(without.map(({ operationId }) => operationId)).toEqual(["webBackendSearchConnections"]);
});

function resolve(body: DocumentedBody & { readonly $ref?: string }): DocumentedBody {
  const name = body.$ref?.match(/^#\/components\/responses\/(\w+)$/)?.[1];
  if (name === undefined) return body;
  const { responses } = document.components as { responses?: Record<string, DocumentedBody> };
  return responses?.[name] ?? {};
}

function schemaOf({ content }: DocumentedBody): string | undefined {
  return content?.["application/json"].schema.$ref.replace("#/components/schemas/", "");
}
