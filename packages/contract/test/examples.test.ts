import { document } from "@airbyte-web-backend/schema/document";
import { describe, expect, test } from "vitest";
import { findFaults } from "../src/find-faults.ts";
import { type SpecBody, specOperations } from "../src/spec-operations.ts";

const bodies = specOperations.flatMap(({ operationId, request, responses }): [string, SpecBody][] => [
  [`the request of ${operationId}`, request],
  ...[...responses].map(([status, body]): [string, SpecBody] => [`the ${status} of ${operationId}`, body]),
]);
const examples = bodies.flatMap(([name, { schema, examples }]) =>
  [...examples].map(([example, value]) => ({ title: `${name}, ${example}`, schema, value })),
);

describe("the corrected document", () => {
  test.each(bodies)("has an example for %s", (_, { examples }) => {
    expect(examples.size).toBeGreaterThan(0);
    for (const value of examples.values()) expect(value).toBeDefined();
  });

  test.each(examples)("has a valid example without unknown properties for $title", ({ schema, value }) => {
    expect(findFaults(value, schema, { isStrict: true })).toEqual([]);
  });

  test("uses each of its examples", () => {
    const used = new Set(examples.map(({ value }) => value));
    const unused = Object.entries(document.components["examples"] ?? {}).filter(
      ([, example]) => !used.has((example as { value: unknown }).value),
    );
    expect(unused.map(([name]) => name)).toEqual([]);
  });

  test("has no example that stays valid with an unknown property", () => {
    for (const { title, schema, value } of examples) {
      const wrong = { ...(value as object), no_such_property: 1 };
      expect(findFaults(wrong, schema, { isStrict: true }), title).toMatchObject([{ pointer: "/no_such_property" }]);
    }
  });
});
