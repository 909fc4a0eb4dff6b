import { NotFoundError } from "@airbyte-web-backend/client";
import { expect, test } from "vitest";

test("an error has a non-enumerable own name, which Bun needs for the stack", () => {
  const error = new NotFoundError("gone", { status: 404, body: undefined, headers: {} });
  expect(Object.getOwnPropertyDescriptor(error, "name")).toMatchObject({ value: "NotFoundError", enumerable: false });
  expect(Object.keys(error)).not.toContain("name");
});
