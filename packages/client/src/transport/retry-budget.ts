/** Limits the share of retries in a client's traffic, so that retries do not overload a failing server. */
export interface RetryBudget {
  /** Pays for one retry. Returns false, without paying, if the budget is too low. */
  take(): boolean;
  /** Adds 1 token for a call that succeeded at once, or 5 for one that needed a retry. */
  succeed(retried: boolean): void;
}

const CAPACITY = 500;
const COST_OF_RETRY = 5;

/** Creates a full budget: 500 tokens; a retry costs 5. */
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
