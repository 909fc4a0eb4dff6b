import { expect, test } from "vitest";
import { normalizeBaseUrl } from "./base-url.ts";
import { ConfigError } from "./errors/config-error.ts";

test.each([
  ["http://localhost:8000", "http://localhost:8000/api"],
  ["http://localhost:8000/", "http://localhost:8000/api"],
  ["http://localhost:8000//", "http://localhost:8000/api"],
  ["http://localhost:8000/api", "http://localhost:8000/api"],
  ["http://localhost:8000/api/", "http://localhost:8000/api"],
  ["http://localhost:8000/api/v1", "http://localhost:8000/api"],
  ["http://localhost:8000/api/v1/", "http://localhost:8000/api"],
  ["http://localhost:8000/api/public/v1", "http://localhost:8000/api"],
  ["http://localhost:8000/airbyte/api/public/", "http://localhost:8000/airbyte/api"],
  ["http://localhost:8000/public", "http://localhost:8000/public/api"],
  ["HTTP://LOCALHOST:8000/api", "http://localhost:8000/api"],
  ["https://example.com", "https://example.com/api"],
  ["https://example.com:443", "https://example.com/api"],
  ["https://example.com/airbyte", "https://example.com/airbyte/api"],
  ["https://example.com/airbyte/api/v1/", "https://example.com/airbyte/api"],
  ["https://example.com/my-api", "https://example.com/my-api/api"],
  ["https://example.com/apiv1", "https://example.com/apiv1/api"],
  ["http://[::1]:8000", "http://[::1]:8000/api"],
  ["http://bücher.example", "http://xn--bcher-kva.example/api"],
])("normalizeBaseUrl(%j) gives %j", (baseUrl, normalized) => {
  expect(normalizeBaseUrl(baseUrl, "/api")).toBe(normalized);
});

test.each([
  ["http://localhost:8000", "/airbyte-api", "http://localhost:8000/airbyte-api"],
  ["http://localhost:8000/", "/airbyte-api/", "http://localhost:8000/airbyte-api"],
  ["http://localhost:8000/airbyte-api", "/airbyte-api", "http://localhost:8000/airbyte-api"],
  ["http://localhost:8000/airbyte-api/v1/", "/airbyte-api", "http://localhost:8000/airbyte-api"],
  ["https://example.com/team", "/airbyte/api", "https://example.com/team/airbyte/api"],
  ["https://example.com/api", "/airbyte", "https://example.com/api/airbyte"],
  ["https://example.com/my-api", "/api", "https://example.com/my-api/api"],
  ["http://localhost:8000", "", "http://localhost:8000"],
  ["http://localhost:8000/v1", "/", "http://localhost:8000"],
  ["http://localhost:8000/team/", "", "http://localhost:8000/team"],
  ["http://localhost:8000", "/a/../b", "http://localhost:8000/b"],
  ["http://localhost:8000", "/ü", "http://localhost:8000/%C3%BC"],
  ["http://localhost:8000", "//other.example", "http://localhost:8000//other.example"],
])("normalizeBaseUrl(%j, %j) returns %j", (baseUrl, basePath, normalized) => {
  expect(normalizeBaseUrl(baseUrl, basePath)).toBe(normalized);
});

test("normalizeBaseUrl() does not change its own result", () => {
  const once = normalizeBaseUrl("https://example.com/airbyte/", "/api");
  expect(normalizeBaseUrl(once, "/api")).toBe(once);
});

test.each([
  "",
  "localhost",
  "/api",
  "http://",
  "http://localhost:99999",
  undefined,
  null,
  {},
  "localhost:8000",
  "ftp://localhost",
  "file:///etc",
  "http://admin:hunter2@localhost",
  "http://admin@localhost",
  "http://:hunter2@localhost",
  "http://localhost?workspace=1",
  "http://localhost/?",
  "http://localhost/#top",
  "http://localhost/#",
])("normalizeBaseUrl(%j) throws a ConfigError that shows a valid baseUrl", (baseUrl) => {
  const error = errorOf(() => normalizeBaseUrl(baseUrl as never, "/api"));
  expect(error).toBeInstanceOf(ConfigError);
  expect(error).toMatchObject({ option: "baseUrl", message: expect.stringContaining("http://localhost:8000") });
});

test.each([
  "http://localhost:8000\n",
  "http://local\nhost:8000",
  "http://localhost:8000/\r\nx: y",
  "\thttp://localhost",
])("normalizeBaseUrl(%j) throws because of the line break or tab", (baseUrl) => {
  expect(() => normalizeBaseUrl(baseUrl, "/api")).toThrow(ConfigError);
});

test.each([
  "http://admin:hunter2-secret@localhost",
  "http://localhost/?token=hunter2-secret",
  "http://localhost/#hunter2-secret",
  "hunter2-secret",
  "hunter2-secret:x@localhost:8000",
  "http://hunter2-secret:99999",
])("the ConfigError for %j does not repeat it", (baseUrl) => {
  const error = errorOf(() => normalizeBaseUrl(baseUrl, "/api"));
  expect(error).toMatchObject({ name: "ConfigError", option: "baseUrl" });
  expect(`${error.message} ${error.stack} ${String(error.cause)}`).not.toContain("hunter2");
});

function errorOf(action: () => unknown): ConfigError {
  try {
    action();
  } catch (error) {
    return error as ConfigError;
  }
  throw new Error("nothing was thrown");
}
