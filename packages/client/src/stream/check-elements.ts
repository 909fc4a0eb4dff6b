import { createValidateAnswer } from "../answer/validate-answer.ts";
import type { Call } from "../call.ts";
import type { MergedOptions } from "../check-options.ts";
import type { CallOptions, Validators } from "../options.ts";

/** Holds an element against its type, as `validate` says. */
export type CheckElement = (element: unknown, index: number) => void;

/** An answer with one connection, and where that stands in the answer that is streamed. */
interface Part {
  readonly connections: readonly unknown[];
  readonly index: number;
}

/**
 * What checks the elements of a client's calls. Like a whole answer, a connection is looked at and never replaced.
 *
 * @returns For a call, a function that throws a `ValidationError` in strict mode and tells `onInvalid` otherwise.
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

/** The same validators for answers that are given in parts. */
function ofParts(validators: Validators): Validators {
  const ofPart =
    (validate: Validators[keyof Validators]): Validators[keyof Validators] =>
    (part) => {
      const { connections, index } = part as Part;
      return validate({ connections }).map(({ pointer, ...issue }) => ({
        ...issue,
        pointer: pointer.replace("/connections/0", `/connections/${index}`),
      }));
    };
  return Object.fromEntries(
    Object.entries(validators).map(([name, validate]) => [name, ofPart(validate)]),
  ) as Validators;
}
