import { describe, expect, test } from "vitest";
import { operationsOf, schemaOf, versions } from "./versions.ts";

type Expected = readonly [operationId: string, method: string, path: string, effect: string];

/** The supported operations by version. Written by hand, and compared with the table and the document. */
const EXPECTED: Readonly<Record<string, readonly Expected[]>> = {
  "0.36": [
    ["webBackendListConnectionsForWorkspace", "POST", "/v1/web_backend/connections/list", "read"],
    ["webBackendListAllConnectionsForWorkspace", "POST", "/v1/web_backend/connections/list_all", "read"],
    ["webBackendGetConnection", "POST", "/v1/web_backend/connections/get", "read"],
    ["webBackendCreateConnection", "POST", "/v1/web_backend/connections/create", "write"],
    ["webBackendUpdateConnection", "POST", "/v1/web_backend/connections/update", "write"],
    ["webBackendSearchConnections", "POST", "/v1/web_backend/connections/search", "read"],
    ["webBackendGetWorkspaceState", "POST", "/v1/web_backend/workspace/state", "read"],
  ],
  "2.0": [
    ["webBackendListConnectionsForWorkspace", "POST", "/v1/web_backend/connections/list", "read"],
    ["webBackendGetConnectionStatusCounts", "POST", "/v1/web_backend/connections/status_counts", "read"],
    ["webBackendGetConnection", "POST", "/v1/web_backend/connections/get", "read"],
    ["webBackendCreateConnection", "POST", "/v1/web_backend/connections/create", "write"],
    ["webBackendUpdateConnection", "POST", "/v1/web_backend/connections/update", "write"],
    ["webBackendGetWorkspaceState", "POST", "/v1/web_backend/workspace/state", "read"],
    ["getStateType", "POST", "/v1/web_backend/state/get_type", "read"],
    ["webBackendCheckUpdates", "POST", "/v1/web_backend/check_updates", "read"],
    ["webBackendValidateMappers", "POST", "/v1/web_backend/mappers/validate", "read"],
    ["webBackendDescribeCronExpression", "POST", "/v1/web_backend/describe_cron_expression", "read"],
    ["getWebappConfig", "GET", "/v1/web_backend/config", "read"],
    ["listAllConnectionsForWorkspace", "POST", "/v1/connections/list_all", "read"],
    ["searchConnections", "POST", "/v1/connections/search", "read"],
    ["applicationTokenRequest", "POST", "/v1/applications/token", "read"],
    ["getHealthCheck", "GET", "/v1/health", "read"],
    ["getInstanceConfiguration", "GET", "/v1/instance_configuration", "read"],
  ],
};

/** Operations with different error responses. */
const ANONYMOUS = ["getWebappConfig", "getHealthCheck", "getInstanceConfiguration", "applicationTokenRequest"];

describe.each(versions)("the operations of $name", (version) => {
  const { schema, document } = version;
  const expected = EXPECTED[version.name] ?? [];
  const table = Object.values(schema.operations);

  test("are the supported ones, in the order of the document", () => {
    expect(table.map(({ operationId, method, path, effect }) => [operationId, method, path, effect])).toEqual(expected);
    expect(Object.keys(schema.operations)).toEqual(expected.map(([name]) => name));
    expect(operationsOf(version).map(({ method, path }) => [method, path])).toEqual(
      expected.map(([, method, path]) => [method, path]),
    );
  });

  test("have one whose effect depends on its body: get", () => {
    expect(table.filter((operation) => "writeWhen" in operation)).toEqual([
      expect.objectContaining({ operationId: "webBackendGetConnection", writeWhen: "withRefreshedCatalog" }),
    ]);
  });

  describe.each(expected)("%s", (name, _method, path, effect) => {
    const entry = schema.operations[name];
    const documented = operationsOf(version).find((it) => it.path === path)?.operation;

    test("is that of the document, with existing schemas", () => {
      expect(documented).toMatchObject({ operationId: name, "x-effect": effect });
      expect(entry?.writeWhen).toBe(documented?.["x-write-when"]);
      expect(entry?.request).toBe(schemaOf(version, documented?.requestBody));
      // All bodies are required, except for a search of 2.0.
      if (documented?.requestBody) expect(documented.requestBody.required).toBe(name !== "searchConnections");
      const responses = Object.entries(documented?.responses ?? {}).flatMap(([status, body]) => {
        const schemaName = schemaOf(version, body);
        return schemaName === undefined ? [] : [[status, schemaName]];
      });
      expect(entry?.responses).toEqual(Object.fromEntries(responses));
      for (const schemaName of [entry?.request, ...Object.values(entry?.responses ?? {})]) {
        if (schemaName !== undefined) expect(document.components.schemas).toHaveProperty(schemaName);
      }
    });

    test("is also a separate constant with the same values", () => {
      expect(schema[name]).toMatchObject({ operationId: name, path, effect });
      expect(entry).toMatchObject(schema[name] ?? {});
    });
  });
});

describe("an operation of 0.36", () => {
  const table = Object.values(versions[0]?.schema.operations ?? {});

  test("can respond with 200, 400, 422 and 500, each with its body", () => {
    for (const { responses } of table) {
      expect(responses).toMatchObject({
        "400": "InvalidInputExceptionInfo",
        "422": "KnownExceptionInfo",
        "500": "KnownExceptionInfo",
      });
      expect(responses["200"]).toMatch(/^WebBackend/);
    }
  });

  test("can respond with 404, except for search", () => {
    const without = table.filter(({ responses }) => !("404" in responses));
    expect(without.map(({ operationId }) => operationId)).toEqual(["webBackendSearchConnections"]);
  });
});

describe("an operation of 2.0", () => {
  const table = Object.values(versions[1]?.schema.operations ?? {});

  test("can respond with 401, 403 and 500, each with its body, if it requires a token", () => {
    for (const { responses } of table.filter(({ operationId }) => !ANONYMOUS.includes(operationId))) {
      expect(responses).toMatchObject({ "401": "MicronautErrorInfo", "403": "ForbiddenInfo", "500": "ErrorIdInfo" });
    }
  });

  test("can respond with 422 if it creates or updates", () => {
    const having = table.filter(({ responses }) => "422" in responses).map(({ operationId }) => operationId);
    expect(having).toEqual(["webBackendCreateConnection", "webBackendUpdateConnection"]);
  });
});
