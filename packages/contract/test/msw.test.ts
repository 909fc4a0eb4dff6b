import { setupServer } from "msw/node";
import { versionOf } from "../src/contract.ts";
import { describeFake } from "../src/targets/describe-fake.ts";
import { describeContracts } from "./describe-contract.ts";

describeContracts("msw's setupServer", async (family) => {
  const server = setupServer(...versionOf(family).createFake().handlers);
  server.listen({ onUnhandledFrame: "error" });
  // No `fetch` option: msw intercepts that of the runtime.
  const target = await describeFake(family, "msw", "http://airbyte.example");
  return { target, stop: async () => server.close() };
});
