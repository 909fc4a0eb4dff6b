/** The address of the page, and its entry in the browser's history. */
export interface Address {
  /** `location.hash`, such as `#/connections?status=inactive`. */
  readonly hash: string;
  /** Equal when the user goes back; undefined without the Navigation API (browsers before 2026). */
  readonly entry: string | undefined;
}

const listeners = new Set<() => void>();
let address = read();

function read(hash = location.hash): Address {
  return { hash, entry: window.navigation?.currentEntry?.key };
}

function set(next: Address): void {
  address = next;
  for (const listener of listeners) listener();
}

addEventListener("hashchange", () => set(read()));

/** The same object until the address changes, for `useSyncExternalStore`. */
export function getAddress(): Address {
  return address;
}

export function subscribeToAddress(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Replaces the address of the current view, such as the filter of a list, without a history entry. */
export function replaceAddress(hash: string): void {
  set({ ...address, hash });
  writeAddress();
}

let retry: ReturnType<typeof setTimeout> | undefined;

/**
 * Browsers limit changes of the address, and ignore or reject more. Typing must not wait: the view reads `getAddress`, and
 * the address bar follows.
 */
function writeAddress(): void {
  clearTimeout(retry);
  if (location.hash === address.hash || window.navigation?.currentEntry?.key !== address.entry) return;
  try {
    history.replaceState(history.state, "", address.hash);
  } catch {
    // Safari throws a SecurityError.
  }
  if (location.hash !== address.hash) retry = setTimeout(writeAddress, 1_000);
}
