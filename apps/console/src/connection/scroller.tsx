import type { ReactNode } from "react";

/** What may be wider than the screen and holds nothing that takes the focus: without it, the keyboard could not scroll. */
export function Scroller({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls must be reachable with the keyboard.
    <section className="scroll-x" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
