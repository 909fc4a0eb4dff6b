import type { RetryBudget } from "./retry-budget.ts";

/** What a client shares with all that `with` derives from it. */
export interface Family {
  readonly budget: RetryBudget;
  /** How many calls have begun. */
  calls: number;
  /** How many calls have not ended. */
  underWay: number;
  /** When a call has last ended or been asked about, by `performance.now()`. */
  usedAt: number;
}
