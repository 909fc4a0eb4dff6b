import { AirbyteError } from "@airbyte-web-backend/client";
import type { ReactNode } from "react";
import { adviceFor } from "./advice.ts";

export interface ProblemProps {
  readonly error: Error;
  /** What did not work, a sentence. */
  readonly what: string;
  readonly retry?: () => void;
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
}

/** A failure: what did not work, why, what to do about it. */
export function Problem({ error, what, retry, isBusy, children }: ProblemProps): ReactNode {
  const attempts = error instanceof AirbyteError ? error.attempts : 0;
  const advice = adviceFor(error);
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{what}</strong> {children}
      </p>
      <p className="mono">
        {error.message}
        {attempts > 1 && ` (${attempts} attempts)`}
      </p>
      {advice && <p>{advice}</p>}
      {retry && (
        <button type="button" onClick={retry} disabled={isBusy}>
          Try again
        </button>
      )}
    </div>
  );
}
