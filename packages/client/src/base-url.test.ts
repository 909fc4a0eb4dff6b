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
  "http://hunter2:99999",
  undefined,
  null,
  {},
  "localhost:8000",
  "ftp://hunter2",
  "file:///etc",
  "hunter2",
  "hunter2:x@localhost:8000",
  "http://admin:hunter2@localhost",
  "http://hunter2@localhost",
  "http://:hunter2@localhost",
  "http://localhost?hunter2=1",
  "http://localhost/?",
  "http://localhost/#hunter2",
  "http://localhost/#",
  "http://hunter2:8000\n",
  "http://local\nhost:8000",
  "http://localhost:8000/\r\nx: hunter2",
  "\thttp://hunter2",
])("normalizeBaseUrl(%j) throws a ConfigError that shows a valid baseUrl and not this one", (baseUrl) => {
  try {
    normalizeBaseUrl(baseUrl as never, "/api");
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({ option: "baseUrl", message: expect.stringContaining("http://localhost:8000") });
    const { message, stack, cause } = error as ConfigError;
    expect(`${message} ${stack} ${cause}`).not.toContain("hunter2");
  }
});
