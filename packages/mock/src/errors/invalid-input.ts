import { ErrorAnswer, type Violation } from "./error-answer.ts";
import { stackOf } from "./known-exception.ts";

/** error-violations [observed]: 400 with all of them (the original document says 422, the server does not). */
export function invalidInput(paths: readonly string[]): ErrorAnswer {
  const className = "javax.validation.ConstraintViolationException";
  const validationErrors: Violation[] = paths.map((propertyPath) => ({
    propertyPath,
    invalidValue: "null",
    message: "must not be null",
  }));
  return new ErrorAnswer(400, {
    message: "Some properties contained invalid input.",
    exceptionClassName: className,
    exceptionStack: stackOf({ className, message: paths.map((path) => `${path}: must not be null`).join(", ") }),
    validationErrors,
  });
}
