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

/** Replaces the lines of a stream that is added or removed by one. The name of other streams is not in the lines. */
export function withWholeStreams(lines: readonly DiffLine[]): DiffLine[] {
  const whole = lines.flatMap(({ sign, text }) => {
    const [, stream] = /^(syncCatalog\.streams\[.*)\.stream\.name: /.exec(text) ?? [];
    return stream === undefined ? [] : [{ sign, text: stream }];
  });
  return lines.flatMap((line) => {
    const stream = whole.find(({ sign, text }) => line.sign === sign && line.text.startsWith(`${text}.`));
    if (!stream) return [line];
    return line.text.startsWith(`${stream.text}.stream.name: `) ? [stream] : [];
  });
}

/** Differences, with a sign so that colour is not the only cue. */
export function DiffLines({ lines }: { lines: readonly DiffLine[] }): ReactNode {
  return (
    <>
      <ul className="diff">
        {lines.slice(0, SHOWN_LINES).map(({ sign, text }) => (
          <li key={sign + text} className={sign === "+" ? "come" : "gone"}>
            {sign} {text}
          </li>
        ))}
      </ul>
      {lines.length > SHOWN_LINES && <p className="muted">and {lines.length - SHOWN_LINES} lines more</p>}
    </>
  );
}
