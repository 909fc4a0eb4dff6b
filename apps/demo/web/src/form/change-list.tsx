import type { ReactNode } from "react";
import type { DiffLine } from "../../../src/changes/diff-lines.ts";

/** What saving would change. A sign before each line, so that the colour is not the only one that tells. */
export function ChangeList({ lines }: { lines: readonly DiffLine[] }): ReactNode {
  return (
    <section className="card changes" aria-labelledby="changes">
      <h2 id="changes">What would change</h2>
      {lines.length === 0 ? (
        <p className="muted">Nothing yet.</p>
      ) : (
        <ul className="diff">
          {lines.map(({ sign, text }) => (
            <li key={sign + text} className={sign === "+" ? "come" : "gone"}>
              {sign} {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
