const CAPACITY = 500;
const COST_OF_RETRY = 5;

/** Limits the share of retries in a client's traffic, so that retries do not overload a failing server. */
export class RetryBudget {
  #tokens = CAPACITY;

  /** Pays 5 tokens for a retry. Returns false, without paying, if there are too few. */
  take(): boolean {
    if (this.#tokens < COST_OF_RETRY) return false;
    this.#tokens -= COST_OF_RETRY;
    return true;
  }

  /** Adds 1 token for a call that succeeded at once, or 5 for one that needed a retry, up to 500. */
  succeed(retried: boolean): void {
    this.#tokens = Math.min(CAPACITY, this.#tokens + (retried ? COST_OF_RETRY : 1));
  }
}
