import fc from "fast-check";
import { expect, test } from "vitest";
import { RetryBudget } from "./retry-budget.ts";

test("a retry costs 5 tokens of 500, a denied one nothing, and a success earns 1 or 5", () => {
  const step = fc.constantFrom("retry", "first-try success", "success after a retry");
  fc.assert(
    fc.property(fc.nat(100), fc.array(step, { maxLength: 20 }), (spent, steps) => {
      const budget = new RetryBudget();
      for (let retry = 0; retry < spent; retry++) budget.take();
      let tokens = 500 - 5 * spent;
      for (const each of steps) {
        if (each === "retry") {
          expect(budget.take()).toBe(tokens >= 5);
          if (tokens >= 5) tokens -= 5;
        } else {
          const retried = each === "success after a retry";
          budget.succeed(retried);
          tokens = Math.min(500, tokens + (retried ? 5 : 1));
        }
      }
      expect(retriesLeft(budget)).toBe(Math.floor(tokens / 5));
    }),
    { numRuns: 500 },
  );
});

/** Spends the rest of the budget. */
function retriesLeft(budget: RetryBudget): number {
  let retries = 0;
  while (budget.take()) retries++;
  return retries;
}
