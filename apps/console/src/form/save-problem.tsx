import type { ReactNode } from "react";
import { Problem } from "../shell/problem.tsx";
import { errorsElsewhere, type FieldError, fieldErrors } from "./field-errors.ts";

export interface SaveProblemProps {
  readonly error: Error;
  readonly what: string;
  /** What still stands of what the server said against fields. */
  readonly standing: readonly FieldError[];
  /** The properties that the form has fields for: what is said against those stands there. */
  readonly fields: readonly string[];
  readonly children?: ReactNode;
}

/** Why a form was not saved. What the server said against a field stands at the field. */
export function SaveProblem({ error, what, standing: all, fields, children }: SaveProblemProps): ReactNode {
  const elsewhere = errorsElsewhere(all, fields);
  // All that it was about is changed.
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
    <Problem error={error} what={what}>
      {elsewhere.map(({ path, message }) => `${path} ${message}`).join(", ")}
      {children}
    </Problem>
  );
}
