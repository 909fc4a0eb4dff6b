import type { ReactNode } from "react";

/** A scrollable area with a tab stop, so that the keyboard can scroll it. */
export function Scroller({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: The keyboard must be able to scroll it.
    <section className="scroll-x" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
