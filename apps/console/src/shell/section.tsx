import { type ReactNode, useId } from "react";

export interface SectionProps {
  readonly title: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a view, with a heading that names it. */
export function Section({ title, className, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className={className} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
