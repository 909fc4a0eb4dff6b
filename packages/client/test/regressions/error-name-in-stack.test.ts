import { NotFoundError } from "@airbyte-web-backend/client";
import { expect, test } from "vitest";

test("an error has its name as a value of its own, because Bun writes it into the stack only then, and no log shows it", () => {
  const error = new NotFoundError("gone", { status: 404, body: undefined, headers: {} });
  expect(Object.getOwnPropertyDescriptor(error, "name")).toMatchObject({ value: "NotFoundError", enumerable: false });
  expect(Object.keys(error)).not.toContain("name");
});
