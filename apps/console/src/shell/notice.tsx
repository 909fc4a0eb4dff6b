import type { ReactNode } from "react";
import { address } from "../routing/address.ts";
import { Store, useStore } from "../store.ts";

const notice = new Store<{ readonly text: string; readonly hash: string } | undefined>(undefined);

/** Shows a message about a finished action, until the user leaves the view. */
export function tell(text: string, hash: string = address.get().hash): void {
  notice.set({ text, hash });
}

export function Notice(): ReactNode {
  const { hash } = useStore(address);
  const current = useStore(notice);
  return (
    <div aria-live="polite" className="notice-place">
      {current?.hash === hash && <p className="notice good">{current.text}</p>}
    </div>
  );
}
