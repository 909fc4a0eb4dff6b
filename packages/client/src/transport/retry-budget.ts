/** Limits how much of a client's traffic may be retries, so that a server in trouble is not hit three times as hard. */
export interface RetryBudget {
  /** Pays for one retry. False, and nothing is paid, when the budget does not reach. */
  take(): boolean;
  /** Earns back: 1 for a call that succeeded at once, 5 for one that needed a retry. */
  succeed(retried: boolean): void;
}

const CAPACITY = 500;
const COST_OF_RETRY = 5;

/** A full budget: 500 tokens, 5 for a retry. */
export function createRetryBudget(): RetryBudget {
  let tokens = CAPACITY;
  return {
    take() {
      if (tokens < COST_OF_RETRY) return false;
      tokens -= COST_OF_RETRY;
      return true;
    },
    succeed(retried) {
      tokens = Math.min(CAPACITY, tokens + (retried ? COST_OF_RETRY : 1));
    },
  };
}
