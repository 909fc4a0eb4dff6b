/** What a `fetch` rejects with when there is no connection. A class of its own, so that no mistake is taken for it. */
export class LostConnection extends TypeError {
  constructor() {
    super("fetch failed", { cause: new Error("The mock was told to fail: networkError") });
  }
}
