import { type RefObject, useEffect, useRef } from "react";

// `aria-invalid` is not for the summary of details.
const INVALID = '[aria-invalid="true"], [data-invalid="true"]';

/**
 * Focuses the first invalid field after each failed submit.
 *
 * @param refusal Changes with each failure; undefined or null if there is none.
 */
export function useFocusOnError(refusal: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>(INVALID)?.focus();
  }, [refusal]);
  return form;
}
