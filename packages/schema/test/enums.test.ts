import { document } from "@airbyte-web-backend/schema/document";
import * as enums from "@airbyte-web-backend/schema/enums";
import { describe, expect, test } from "vitest";

/** Written down by hand, because the document is what the values are made from. */
const EXPECTED = {
  ConnectionStatus: ["active", "inactive", "deprecated"],
  ConnectionScheduleTimeUnit: ["minutes", "hours", "days", "weeks", "months"],
  NamespaceDefinitionType: ["source", "destination", "customformat"],
  SyncMode: ["full_refresh", "incremental"],
  DestinationSyncMode: ["append", "overwrite", "append_dedup"],
  OperatorType: ["normalization", "dbt"],
  OperatorNormalizationOption: ["basic"],
  JobStatus: ["pending", "running", "incomplete", "failed", "succeeded", "cancelled"],
} as const;

const exported: Readonly<Record<string, unknown>> = { ...enums };

test("each enum of the document has its values and its guard, and there are no others", () => {
  const count = JSON.stringify(document.components["schemas"]).match(/"enum":\[/g)?.length;
  expect(Object.keys(EXPECTED)).toHaveLength(count ?? 0);
  const guards = Object.keys(exported).filter((name) => name.startsWith("isKnown"));
  expect(guards.sort()).toEqual(
    Object.keys(EXPECTED)
      .map((name) => `isKnown${name}`)
      .sort(),
  );
});

describe.each(Object.entries(EXPECTED))("%s", (name, values) => {
  const isKnown = exported[`isKnown${name}`] as (value: unknown) => boolean;

  test("has its values in the order of the document", () => {
    expect(exported[`${name.charAt(0).toLowerCase()}${name.slice(1)}Values`]).toEqual(values);
  });

  test("knows each of its values, and nothing else", () => {
    expect(values.every((value) => isKnown(value))).toBe(true);
    for (const other of ["", "paused", values[0].toUpperCase(), null, undefined, 0, [values[0]], {}]) {
      expect(isKnown(other)).toBe(false);
    }
  });
});
