import { createMockAirbyte, type MockAirbyte, makeConnection } from "@airbyte-web-backend/mock";
import { test as base, expect } from "@playwright/test";

/** Each test has its own fake Airbyte, which answers all requests of the page to the API. */
const test = base.extend<{ airbyte: MockAirbyte }>({
  airbyte: async ({ page }, use) => {
    const mock = createMockAirbyte({ state: { connections: [makeConnection({ name: "Orders" })] } });
    await page.route("**/api/v1/**", async (route, request) => {
      try {
        const response = await mock.fetch(request.url(), {
          method: request.method(),
          headers: await request.allHeaders(),
          body: request.postData(),
        });
        const body = Buffer.from(await response.arrayBuffer());
        await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
      } catch {
        // A networkError or cutBody fault.
        await route.abort();
      }
    });
    await use(mock);
  },
});

test("shows the connections", async ({ page, airbyte }) => {
  await page.goto(new URL("page.html", import.meta.url).href);
  await page.getByRole("button").click();
  await expect(page.getByRole("listitem")).toHaveText(["Orders"]);
  expect(airbyte.calls).toMatchObject([{ operation: "webBackendListConnectionsForWorkspace", status: 200 }]);
});

test("shows errors, and connections afterwards", async ({ page, airbyte }) => {
  airbyte.faults.next("connections/list", { status: 503 });
  airbyte.faults.next("connections/list", { networkError: true });
  await page.goto(new URL("page.html", import.meta.url).href);
  for (const text of ["Airbyte responded with 503", "Airbyte is unreachable", "1 connections"]) {
    await page.getByRole("button").click();
    await expect(page.getByRole("status")).toHaveText(text);
  }
});
