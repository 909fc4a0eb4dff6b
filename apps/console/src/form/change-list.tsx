import type { DiffLine } from "@airbyte-web-backend/changes";
import type { ReactNode } from "react";
import { Section } from "../shell/section.tsx";

/** A discovered catalog may differ in thousands of lines. */
const SHOWN_LINES = 100;

/** The unsaved changes. */
export function ChangeList({ lines }: { lines: readonly DiffLine[] }): ReactNode {
  return (
    <Section className="card changes" title="Changes">
      {lines.length === 0 ? <p className="muted">No changes.</p> : <DiffLines lines={lines} />}
    </Section>
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
