import { type ReactNode, useState } from "react";

/** Copies a text, and shows whether that worked. */
export function CopyButton({ text, what }: { text: string; what: string }): ReactNode {
  const [outcome, setOutcome] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome("Copied"),
      () => setOutcome("Not copied"),
    );
  return (
    <button type="button" className="small" aria-label={`Copy ${what}`} onClick={() => void copy()}>
      <span aria-live="polite">{outcome || "Copy"}</span>
    </button>
  );
}
