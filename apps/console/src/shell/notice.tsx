import { type ReactNode, useSyncExternalStore } from "react";
import { getAddress, subscribeToAddress } from "../routing/address.ts";

let notice: { readonly text: string; readonly hash: string } | undefined;
const listeners = new Set<() => void>();

/** Shows a message about a finished action, until the user leaves the view. */
export function tell(text: string, hash: string = getAddress().hash): void {
  notice = { text, hash };
  for (const listener of listeners) listener();
}

export function Notice(): ReactNode {
  const { hash } = useSyncExternalStore(subscribeToAddress, getAddress);
  const current = useSyncExternalStore(subscribe, () => notice);
  return (
    <div aria-live="polite" className="notice-place">
      {current?.hash === hash && <p className="notice">{current.text}</p>}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
