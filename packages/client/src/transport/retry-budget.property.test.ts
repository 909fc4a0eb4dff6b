import fc from "fast-check";
import { expect, test } from "vitest";
import { createRetryBudget } from "./retry-budget.ts";

const step = fc.constantFrom("take", "first-try success", "success after a retry");

test("the retry budget holds 500 tokens at most, pays 5 for a retry, and earns 1 or 5", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 600 }), (steps) => {
      const budget = createRetryBudget();
      let tokens = 500;
      for (const each of steps) {
        if (each === "take") {
          expect(budget.take()).toBe(tokens >= 5);
          if (tokens >= 5) tokens -= 5;
        } else {
          budget.succeed(each === "success after a retry");
          tokens = Math.min(500, tokens + (each === "success after a retry" ? 5 : 1));
        }
      }
      // The rest of the budget can be spent completely.
      let left = 0;
      while (budget.take()) left++;
      expect(left).toBe(Math.floor(tokens / 5));
    }),
  );
});

test("the budget runs out after 100 retries without a success", () => {
  const budget = createRetryBudget();
  for (let retry = 0; retry < 100; retry++) expect(budget.take()).toBe(true);
  expect(budget.take()).toBe(false);
});
