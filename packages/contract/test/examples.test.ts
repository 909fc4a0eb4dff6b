import type { Family } from "@airbyte-web-backend/client/connect";
import { document as document20 } from "@airbyte-web-backend/schema/2.0/document";
import { document as document036 } from "@airbyte-web-backend/schema/document";
import { describe, expect, test } from "vitest";
import { families, versionOf } from "../src/contract.ts";
import type { SpecBody } from "../src/spec.ts";

const documents: { readonly [Of in Family]: { readonly components: { readonly [section: string]: object } } } = {
  "0.36": document036,
  "2.0": document20,
};

describe.each(families)("the corrected document of %s", (family) => {
  const { operations, findMismatches } = versionOf(family).spec;
  const bodies = operations.flatMap(({ operationId, request, responses }) =>
    [
      { title: `the request of ${operationId}`, body: request },
      ...[...responses].map(([status, body]) => ({ title: `the ${status} of ${operationId}`, body })),
    ].flatMap(({ title, body }): [string, SpecBody][] => (body ? [[title, body]] : [])),
  );
  const examples = bodies.flatMap(([name, { schema, examples }]) =>
    [...examples].map(([example, value]) => ({ title: `${name}, ${example}`, schema, value })),
  );

  test.each(bodies)("has an example for %s", (_, { examples }) => {
    expect(examples.size).toBeGreaterThan(0);
    for (const value of examples.values()) expect(value).toBeDefined();
  });

  test.each(examples)("has a valid example without unknown properties for $title", ({ schema, value }) => {
    expect(findMismatches(value, schema, { isStrict: true })).toEqual([]);
  });

  test("uses each of its examples", () => {
    const used = new Set(examples.map(({ value }) => value));
    const unused = Object.entries(documents[family].components["examples"] ?? {}).filter(
      ([, example]) => !used.has((example as { value: unknown }).value),
    );
    expect(unused.map(([name]) => name)).toEqual([]);
  });

  test("has no example that stays valid with an unknown property", () => {
    const objects = examples.filter(({ value }) => typeof value === "object");
    for (const { title, schema, value } of objects) {
      const wrong = { ...(value as object), no_such_property: 1 };
      const pointers = findMismatches(wrong, schema, { isStrict: true }).map(({ pointer }) => pointer);
      expect(pointers, title).toContain("/no_such_property");
    }
  });
});
