import { document } from "@airbyte-web-backend/schema/document";
import { responseValidators, validateWebBackendConnectionRead } from "@airbyte-web-backend/schema/validators";
import { describe, expect, it } from "vitest";

interface Example {
  readonly value: Record<string, unknown>;
}

const examples = document.components["examples"] as Record<string, Example>;
const connections = Object.values(examples).filter(({ value }) => "syncCatalog" in value && "isSyncing" in value);

describe("the validators", () => {
  it("take every example of a connection", () => {
    expect(connections.length).toBeGreaterThan(1);
    expect(connections.flatMap(({ value }) => validateWebBackendConnectionRead(value))).toEqual([]);
  });

  it("are there for each operation", () => {
    const ids = Object.values(document.paths).flatMap((item) =>
      Object.values(item).map((operation) => (operation as { operationId: string }).operationId),
    );
    expect(Object.keys(responseValidators).sort()).toEqual(ids.sort());
  });

  it("tell place, expectation and type, and never the value", () => {
    const [connection] = connections;
    const broken = { ...connection?.value, source: { ...(connection?.value["source"] as object), name: 7 } };
    expect(validateWebBackendConnectionRead(broken)).toEqual([
      { pointer: "/source/name", expected: "string", found: "number" },
    ]);
  });

  it("are Standard Schemas that give the same object back", () => {
    const standard = validateWebBackendConnectionRead["~standard"];
    const value = connections[0]?.value;
    const result = standard.validate(value);
    expect(result).toEqual({ value });
    expect("value" in result && result.value).toBe(value);
    expect(standard.validate({ ...value, name: 1 })).toEqual({
      issues: [{ message: "expected string, found number", path: ["name"] }],
    });
    expect([standard.version, standard.vendor]).toEqual([1, "airbyte-web-backend"]);
  });
});
