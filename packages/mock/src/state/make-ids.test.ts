import { expect, test } from "vitest";
import { idFromName } from "./make-ids.ts";

test("an id follows from its name, and is a valid UUID", () => {
  const id = idFromName("connection x");
  expect(idFromName("connection x")).toBe(id);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("ten thousand names have ten thousand ids", () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => idFromName(`connection ${index}`));
  expect(new Set(ids).size).toBe(10_000);
});
