import type { ComponentProps, ReactNode } from "react";

export interface ButtonProps extends Omit<ComponentProps<"button">, "disabled"> {
  readonly isDisabled: boolean;
}

/** A button that keeps the focus while it is disabled, so that the keyboard does not start again at the top. */
export function Button({ isDisabled, type = "button", onClick, ...props }: ButtonProps): ReactNode {
  return (
    <button
      {...props}
      type={type}
      aria-disabled={isDisabled}
      onClick={(event) => (isDisabled ? event.preventDefault() : onClick?.(event))}
    />
  );
}
