import type { AirbyteError } from "@airbyte-web-backend/client";
import type { ReactNode } from "react";
import { Problem } from "../shell/problem.tsx";
import { errorsElsewhere, type FieldError, fieldErrors } from "./field-errors.ts";

export interface SaveProblemProps {
  readonly error: AirbyteError;
  /** A sentence: what failed, if the outcome is known. */
  readonly what: string;
  /** The remaining errors of fields. */
  readonly remaining: readonly FieldError[];
  /** The properties with a field: it shows their errors. */
  readonly fields: readonly string[];
}

/** Why a form was not saved. Fields show their own errors. */
export function SaveProblem({ error, what, remaining: all, fields }: SaveProblemProps): ReactNode {
  const elsewhere = errorsElsewhere(all, fields);
  // Every invalid value has changed.
  if (all.length === 0 && fieldErrors(error).length > 0) return null;
  if (all.length > 0 && elsewhere.length === 0) {
    return (
      <div className="problem" role="alert">
        <p>
          <strong>{what}</strong> The server refused {all.length === 1 ? "a field" : `${all.length} fields`}, see below.
        </p>
      </div>
    );
  }
  return (
    <Problem error={error} what={error.outcomeUnknown ? "Outcome unknown." : what}>
      {elsewhere.map(({ path, message }) => `${path} ${message}`).join(", ")}
    </Problem>
  );
}
