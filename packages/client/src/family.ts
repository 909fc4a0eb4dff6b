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

/** An id for a call that begins: counted for this client, random for others with the same hooks. */
export function nextCallId(family: Family): string {
  return `${++family.calls}-${Math.random().toString(36).slice(2)}`;
}
