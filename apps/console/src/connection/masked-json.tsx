import { memo, type ReactNode, useMemo } from "react";

/** What stands in an answer for a secret. The server masks them: no secret ever reaches the page. */
const MASK = '"**********"';

/** JSON to read, with the masked secrets marked. */
export const MaskedJson = memo(function MaskedJson({ value, label }: { value: unknown; label: string }): ReactNode {
  const parts = useMemo(() => (JSON.stringify(value, null, 2) ?? "null").split(MASK), [value]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls must be reachable with the keyboard.
    <section className="json" tabIndex={0} aria-label={label}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: The parts have no other name, and never move.
        <span key={index}>
          {index > 0 && <mark title="A secret. The server masks it.">{MASK}</mark>}
          {part}
        </span>
      ))}
    </section>
  );
});
