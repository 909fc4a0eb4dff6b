import { expect, test } from "vitest";
import { makeSpec } from "../../test/make-document.ts";
import type { Schema } from "../document/openapi-document.ts";
import { renderEnums } from "./render-enums.ts";

test("renderEnums() names an enum after its schema", () => {
  const text = enums({ SyncMode: { type: "string", enum: ["full", "partial"] } });
  expect(text).toContain('export const syncModeValues = ["full","partial"] as const;');
  expect(text).toContain("export function isKnownSyncMode(value: unknown): value is (typeof syncModeValues)[number] {");
});

test("renderEnums() names an inline enum after its schema and path", () => {
  const unit: Schema = { type: "string", enum: ["hours"] };
  const text = enums({
    Schedule: { type: "object", properties: { time_unit: unit, nested: { properties: { units: { items: unit } } } } },
  });
  expect(text).toContain("export const scheduleTimeUnitValues");
  expect(text).toContain("export const scheduleNestedUnitsValues");
});

test("renderEnums() omits null, numbers, and schemas without an enum", () => {
  const text = enums({ Color: { enum: ["red", null] }, Size: { enum: [1, 2] }, Name: { type: "string" } });
  expect(text).toContain('colorValues = ["red"] as const');
  expect(text).not.toMatch(/size|name/i);
});

function enums(schemas: Record<string, Schema>): string {
  return renderEnums(makeSpec({ schemas }));
}
