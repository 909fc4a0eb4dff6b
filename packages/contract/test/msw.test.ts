import { createMockAirbyte } from "@airbyte-web-backend/mock";
import { setupServer } from "msw/node";
import { describeFake } from "../src/targets/describe-fake.ts";
import { describeContract } from "./describe-contract.ts";

describeContract("msw's setupServer", async () => {
  const mock = createMockAirbyte();
  const server = setupServer(...mock.handlers);
  server.listen({ onUnhandledFrame: "error" });
  // No `fetch` option: msw intercepts that of the runtime.
  const target = await describeFake("msw", "http://airbyte.example");
  return { target, stop: async () => server.close() };
});
