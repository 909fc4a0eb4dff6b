import { listen } from "@airbyte-web-backend/mock/node";
import { expect, test, vi } from "vitest";

// Port 80 needs privileges, so the server is a fake.
vi.mock("srvx", () => ({ serve: () => ({ url: "http://127.0.0.1/", ready: async () => undefined }) }));

test("listen returns port 80, which a URL omits", async () => {
  const { port, url } = await listen({ port: 80 });
  expect({ port, url }).toEqual({ port: 80, url: "http://127.0.0.1/api" });
});
