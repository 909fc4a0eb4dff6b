import { setupServer } from "msw/node";
import { createFake } from "../src/targets/create-fake.ts";
import { describeFake } from "../src/targets/describe-fake.ts";
import { describeContracts } from "./describe-contract.ts";

describeContracts("msw's setupServer", async (family) => {
  const server = setupServer(...createFake(family).handlers);
  server.listen({ onUnhandledFrame: "error" });
  // No `fetch` option: msw intercepts that of the runtime.
  const target = await describeFake(family, "msw", "http://airbyte.example");
  return { target, stop: async () => server.close() };
});
