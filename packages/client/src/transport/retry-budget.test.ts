import { expect, test } from "vitest";
import { createRetryBudget, type RetryBudget } from "./retry-budget.ts";

test("a new budget allows exactly 100 retries", () => {
  const budget = createRetryBudget();
  expect(retriesLeft(budget)).toBe(100);
  expect(budget.take()).toBe(false);
});

test("five calls that succeed at once earn one retry", () => {
  const budget = emptyBudget();
  for (let call = 0; call < 4; call++) budget.succeed(false);
  expect(budget.take()).toBe(false);
  budget.succeed(false);
  expect(budget.take()).toBe(true);
});

test("a call that succeeds after a retry regains that retry", () => {
  const budget = emptyBudget();
  budget.succeed(true);
  expect(retriesLeft(budget)).toBe(1);
});

test("a denied retry costs nothing", () => {
  const budget = emptyBudget();
  for (let call = 0; call < 4; call++) budget.succeed(false);
  budget.take();
  budget.take();
  budget.succeed(false);
  expect(budget.take()).toBe(true);
});

test("a budget never grows beyond 100 retries", () => {
  const budget = createRetryBudget();
  for (let call = 0; call < 1_000; call++) budget.succeed(true);
  expect(retriesLeft(budget)).toBe(100);
});

test("two budgets do not share their tokens", () => {
  emptyBudget();
  expect(createRetryBudget().take()).toBe(true);
});

function emptyBudget(): RetryBudget {
  const budget = createRetryBudget();
  retriesLeft(budget);
  return budget;
}

/** Spends the rest of the budget. */
function retriesLeft(budget: RetryBudget): number {
  let retries = 0;
  while (budget.take()) retries++;
  return retries;
}
