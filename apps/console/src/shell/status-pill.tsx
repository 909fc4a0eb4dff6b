import type { ReactNode } from "react";
import { Pill, type Tone } from "./pill.tsx";

const STATUSES = new Map<string, readonly [tone: Tone, sign: string, title?: string]>([
  ["active", ["good", "●"]],
  ["inactive", ["off", "○"]],
  ["deprecated", ["off", "✕", "The API calls it deprecated"]],
  ["locked", ["bad", "■"]],
  ["queued", ["busy", "…"]],
  ["succeeded", ["good", "✓"]],
  ["failed", ["bad", "!"]],
  ["cancelled", ["off", "✕"]],
  ["running", ["busy", "↻"]],
  ["pending", ["busy", "…"]],
  ["incomplete", ["busy", "…"]],
  ["never", ["off", "–"]],
]);

/** The page says deleted where the API says deprecated. */
export function statusText(status: string): string {
  return status === "deprecated" ? "deleted" : status;
}

/** A status of the server. An unknown one is shown as it is, with a question mark. */
export function StatusPill({ status }: { status: string }): ReactNode {
  const [tone, sign, title] = STATUSES.get(status) ?? ["warn", "?", "Unknown to this version"];
  return <Pill tone={tone} sign={sign} text={statusText(status)} title={title} />;
}
