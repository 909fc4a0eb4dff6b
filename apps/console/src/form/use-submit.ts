import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";

// `aria-invalid` is not for the summary of details.
const INVALID = '[aria-invalid="true"], [data-invalid="true"]';

export interface SubmitOptions {
  readonly isValid: boolean;
  /** Called by a submit of a valid form. */
  readonly submit: () => void;
  /** The error of the latest submit. */
  readonly error?: unknown;
}

export interface Submit {
  /** The props of the form. */
  readonly form: {
    readonly ref: RefObject<HTMLFormElement | null>;
    readonly onSubmit: (event: FormEvent) => void;
  };
  /** Whether the user has submitted the form, valid or not. */
  readonly isTried: boolean;
}

/** Submits a valid form. After a failed submit, it focuses the first invalid field. */
export function useSubmit({ isValid, submit, error }: SubmitOptions): Submit {
  const ref = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const refusal = error ?? tries;
  useEffect(() => {
    if (refusal) ref.current?.querySelector<HTMLElement>(INVALID)?.focus();
  }, [refusal]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (isValid) submit();
  };
  return { form: { ref, onSubmit }, isTried: tries > 0 };
}
