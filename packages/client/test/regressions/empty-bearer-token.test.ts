import { bearerAuth, ConfigError } from "@airbyte-web-backend/client";
import { expect, test } from "vitest";

test("bearerAuth() rejects an empty token, such as that of an unset variable", () => {
  expect(() => bearerAuth("")).toThrow(ConfigError);
});
