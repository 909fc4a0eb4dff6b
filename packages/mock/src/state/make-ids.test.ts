import { expect, test } from "vitest";
import { idFromName } from "./make-ids.ts";

test("an id is a valid UUID that depends on its name", () => {
  const id = idFromName("connection x");
  expect(idFromName("connection x")).toBe(id);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("10,000 names have 10,000 ids", () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => idFromName(`connection ${index}`));
  expect(new Set(ids).size).toBe(10_000);
});
