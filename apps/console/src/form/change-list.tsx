import type { DiffLine } from "@airbyte-web-backend/changes";
import type { ReactNode } from "react";

/** A discovered catalog may differ in thousands of lines. */
const SHOWN_LINES = 100;

/** The unsaved changes. */
export function ChangeList({ lines }: { lines: readonly DiffLine[] }): ReactNode {
  return (
    <section className="card changes" aria-labelledby="changes">
      <h2 id="changes">Changes</h2>
      {lines.length === 0 ? <p className="muted">No changes.</p> : <DiffLines lines={lines} />}
    </section>
  );
}

/** Differences, with a sign so that colour is not the only cue. */
export function DiffLines({ lines }: { lines: readonly DiffLine[] }): ReactNode {
  return (
    <>
      <ul className="diff">
        {lines.slice(0, SHOWN_LINES).map(({ sign, text }) => (
          <li key={sign + text} className={sign === "+" ? "good" : "bad"}>
            {sign} {text}
          </li>
        ))}
      </ul>
      {lines.length > SHOWN_LINES && <p className="muted">and {lines.length - SHOWN_LINES} lines more</p>}
    </>
  );
}
