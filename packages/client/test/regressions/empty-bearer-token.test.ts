import { bearerAuth, ConfigError } from "@airbyte-web-backend/client";
import { expect, test } from "vitest";

test("bearerAuth() refuses an empty token: an unset variable must not become a request without credentials", () => {
  expect(() => bearerAuth("")).toThrow(ConfigError);
});
