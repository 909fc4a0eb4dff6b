/** Where the page is, and in which entry of the browser's history. */
export interface Address {
  /** As `location.hash` has it: `#/connections?status=inactive`. */
  readonly hash: string;
  /** The same when one comes back; undefined in browsers of before 2026, which may lack the Navigation API. */
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

/** The same object until the page is elsewhere, for `useSyncExternalStore`. */
export function getAddress(): Address {
  return address;
}

export function subscribeToAddress(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Another address for the view that is shown, such as that of a list with another filter. Back leads past it. */
export function replaceAddress(hash: string): void {
  set({ ...address, hash });
  writeAddress();
}

let retry: ReturnType<typeof setTimeout> | undefined;

/**
 * Browsers take only so many changes of the address in a while, and ignore or refuse the next. What is typed must not wait
 * for that: the view goes by `getAddress`, and the address bar follows.
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
