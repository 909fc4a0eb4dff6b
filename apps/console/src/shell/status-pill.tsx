import type { ReactNode } from "react";

type Tone = "good" | "bad" | "busy" | "off" | "unknown";

/** A sign for each status, so that colour is not the only cue. */
const STATUSES: Readonly<Record<string, readonly [tone: Tone, sign: string]>> = {
  active: ["good", "●"],
  inactive: ["off", "○"],
  deprecated: ["off", "✕"],
  locked: ["bad", "■"],
  queued: ["busy", "…"],
  succeeded: ["good", "✓"],
  failed: ["bad", "!"],
  cancelled: ["off", "✕"],
  running: ["busy", "↻"],
  pending: ["busy", "…"],
  incomplete: ["busy", "…"],
  never: ["off", "–"],
};

/** The page says deleted where the API says deprecated. */
export function statusText(status: string): string {
  return status === "deprecated" ? "deleted" : status;
}

/** A status of the server. An unknown one is shown as it is, with a question mark. */
export function StatusPill({ status }: { status: string }): ReactNode {
  const [tone, sign] = Object.hasOwn(STATUSES, status) ? (STATUSES[status] ?? unknown) : unknown;
  return (
    <span className={`pill ${tone}`} title={TITLES[tone === "unknown" ? tone : status]}>
      <span aria-hidden="true">{sign}</span> {statusText(status)}
    </span>
  );
}

const unknown: readonly [Tone, string] = ["unknown", "?"];
const TITLES: Readonly<Record<string, string>> = {
  unknown: "Unknown to this version",
  deprecated: "The API calls it deprecated",
};
