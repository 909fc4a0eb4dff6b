import { listen } from "@airbyte-web-backend/mock/node";
import { expect, test, vi } from "vitest";

// Only a privileged program may listen on port 80. This is what it would see.
vi.mock("srvx", () => ({ serve: () => ({ url: "http://127.0.0.1/", ready: async () => undefined }) }));

test("on port 80, which no URL shows, listen tells the port all the same", async () => {
  const { port, url } = await listen({ port: 80 });
  expect({ port, url }).toEqual({ port: 80, url: "http://127.0.0.1/api" });
});
