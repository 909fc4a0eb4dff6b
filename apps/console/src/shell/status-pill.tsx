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

/** The page has one word for what the API calls deprecated and other programs retired or archived. */
export function statusText(status: string): string {
  return status === "deprecated" ? "deleted" : status;
}

/** A status as the server says it. One that this version does not know is shown as it is, with a question mark. */
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
  unknown: "This version does not know the value",
  deprecated: "The API calls it deprecated",
};
