import { ConflictError } from "@airbyte-web-backend/changes";
import { adviceFor } from "@airbyte-web-backend/cli/core";
import { AirbyteError } from "@airbyte-web-backend/client";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";

export interface ProblemProps {
  readonly error: Error;
  /** A sentence: what failed. */
  readonly what: string;
  readonly retry?: () => void;
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
}

/** An error: what failed, why, and how to fix it. */
export function Problem({ error, what, retry, isBusy = false, children }: ProblemProps): ReactNode {
  const attempts = error instanceof AirbyteError ? error.attempts : 0;
  // The hint of a conflict names options of `modify`.
  const advice = error instanceof AirbyteError && !(error instanceof ConflictError) ? adviceFor(error) : undefined;
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
        <Button onClick={retry} isDisabled={isBusy}>
          Try again
        </Button>
      )}
    </div>
  );
}
