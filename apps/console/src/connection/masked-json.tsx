import { memo, type ReactNode, useMemo } from "react";

/** The server's mask for a secret. Secrets never reach the page. */
const MASK = '"**********"';

/** Formatted JSON with masked secrets marked. */
export const MaskedJson = memo(function MaskedJson({ value, label }: { value: unknown; label: string }): ReactNode {
  const parts = useMemo(() => (JSON.stringify(value, null, 2) ?? "null").split(MASK), [value]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: The keyboard must be able to scroll it.
    <section className="json" tabIndex={0} aria-label={label}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: The parts never move.
        <span key={index}>
          {index > 0 && <mark title="A secret, masked by the server.">{MASK}</mark>}
          {part}
        </span>
      ))}
    </section>
  );
});
