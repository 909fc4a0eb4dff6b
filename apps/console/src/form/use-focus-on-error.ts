import { type RefObject, useEffect, useRef } from "react";

/**
 * Takes the focus to the first field that was refused, and scrolls there.
 *
 * @param refusal What tells one refusal from the next; undefined or null as long as there is none.
 */
export function useFocusOnError(refusal: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal]);
  return form;
}
