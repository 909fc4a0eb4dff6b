import { type RefObject, useEffect, useRef } from "react";

/**
 * Focuses the first invalid field after each failed submit.
 *
 * @param refusal Changes with each failure; undefined or null if there is none.
 */
export function useFocusOnError(refusal: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal]);
  return form;
}
