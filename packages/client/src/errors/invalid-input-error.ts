import type { InvalidInputProperty } from "@airbyte-web-backend/schema";
import { HttpError } from "./http-error.ts";

/**
 * 400 or 422: the body was refused and the connection is unchanged. After a 422 of a create or update the operations of
 * the body may have been written, because Airbyte writes them first.
 */
export class InvalidInputError extends HttpError {
  /** What is wrong with which property. Filled for 400; a 422 of Airbyte names the first fault in its message only. */
  get validationErrors(): readonly InvalidInputProperty[] {
    return validationErrorsOf(this.body);
  }

  override get name(): "InvalidInputError" {
    return "InvalidInputError";
  }
}

/** The properties that a body complains about. Servers put other things in that place, too. */
export function validationErrorsOf(body: unknown): readonly InvalidInputProperty[] {
  const list = (body as { validationErrors?: unknown } | null | undefined)?.validationErrors;
  return Array.isArray(list) ? list : [];
}
