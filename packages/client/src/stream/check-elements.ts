import { createValidateAnswer } from "../answer/validate-answer.ts";
import type { Call } from "../call.ts";
import type { MergedOptions } from "../merge-options.ts";
import type { AnyValidators, CallOptions } from "../options.ts";

/** Validates an element according to `validate`. */
export type CheckElement = (element: unknown, index: number) => void;

/** A response with one connection, and its index in the streamed response. */
interface Part {
  readonly connections: readonly unknown[];
  readonly index: number;
}

/**
 * Creates the checks of the elements that a client's calls stream.
 *
 * @returns For a call, a function that throws a `ValidationError` in strict mode and calls `onInvalid` otherwise.
 */
export function checkElements({
  hooks,
  validate: validateOfClient = "off",
  validators,
}: MergedOptions): (call: Call, options: CallOptions | undefined) => CheckElement {
  const validateAnswer = validators && createValidateAnswer(ofParts(validators), hooks);
  return (call, options) => {
    const mode = options?.validate ?? validateOfClient;
    if (mode === "off") return () => undefined;
    return (element, index) => validateAnswer?.({ connections: [element], index } satisfies Part, call, mode);
  };
}

/** The same validators for responses with one element. */
function ofParts(validators: AnyValidators): AnyValidators {
  const ofPart =
    (validate: AnyValidators[keyof AnyValidators]): AnyValidators[keyof AnyValidators] =>
    (part) => {
      const { connections, index } = part as Part;
      return validate({ connections }).map(({ pointer, ...issue }) => ({
        ...issue,
        pointer: pointer.replace("/connections/0", `/connections/${index}`),
      }));
    };
  return Object.fromEntries(Object.entries(validators).map(([name, validate]) => [name, ofPart(validate)]));
}
