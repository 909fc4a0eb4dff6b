import type { ReactNode } from "react";

export type Tone = "good" | "bad" | "busy" | "off" | "warn";

export interface PillProps {
  readonly tone: Tone;
  /** So that colour is not the only cue. */
  readonly sign: string;
  readonly text: string;
  readonly title?: string | undefined;
}

/** A state. */
export function Pill({ tone, sign, text, title }: PillProps): ReactNode {
  return (
    <span className={`pill ${tone}`} title={title}>
      <span aria-hidden="true">{sign}</span> {text}
    </span>
  );
}
