import { Store } from "../store.ts";

/** The address of the page, and its entry in the browser's history. */
export interface Address {
  /** `location.hash`, such as `#/connections?status=inactive`. */
  readonly hash: string;
  /** Equal when the user goes back; undefined without the Navigation API (browsers before 2026). */
  readonly entry: string | undefined;
}

export const address: Store<Address> = new Store(read());

addEventListener("hashchange", () => address.set(read()));

function read(): Address {
  return { hash: location.hash, entry: window.navigation?.currentEntry?.key };
}

/** Replaces the address of the current view, such as the filter of a list, without a history entry. */
export function replaceAddress(hash: string): void {
  address.set({ ...address.get(), hash });
  writeAddress();
}

let retry: ReturnType<typeof setTimeout> | undefined;

/**
 * Browsers limit changes of the address, and ignore or reject more. Typing must not wait: the view reads `address`, and
 * the address bar follows.
 */
function writeAddress(): void {
  clearTimeout(retry);
  const { hash, entry } = address.get();
  if (location.hash === hash || window.navigation?.currentEntry?.key !== entry) return;
  try {
    history.replaceState(history.state, "", hash);
  } catch {
    // Safari throws a SecurityError.
  }
  if (location.hash !== hash) retry = setTimeout(writeAddress, 1_000);
}
