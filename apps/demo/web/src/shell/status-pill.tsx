import type { ReactNode } from "react";

type Tone = "good" | "bad" | "busy" | "off" | "unknown";

/** A sign beside each word, so that the colour is never the only one that tells. */
const STATUSES: Readonly<Record<string, readonly [tone: Tone, sign: string]>> = {
  active: ["good", "●"],
  inactive: ["off", "○"],
  deprecated: ["off", "✕"],
  succeeded: ["good", "✓"],
  failed: ["bad", "!"],
  cancelled: ["off", "✕"],
  running: ["busy", "↻"],
  pending: ["busy", "…"],
  incomplete: ["busy", "…"],
  never: ["off", "–"],
};

/** A status as the server says it. One that this version does not know is shown as it is, with a question mark. */
export function StatusPill({ status }: { status: string }): ReactNode {
  const [tone, sign] = Object.hasOwn(STATUSES, status) ? (STATUSES[status] ?? unknown) : unknown;
  return (
    <span className={`pill ${tone}`} title={tone === "unknown" ? "This version does not know the value" : undefined}>
      <span aria-hidden="true">{sign}</span> {status}
    </span>
  );
}

const unknown: readonly [Tone, string] = ["unknown", "?"];
