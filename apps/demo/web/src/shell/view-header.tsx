import { type ReactNode, useEffect } from "react";

/** The heading of a view, and what can be done there. It is also the title of the tab. */
export function ViewHeader({ title, children }: { title: string; children?: ReactNode }): ReactNode {
  useEffect(() => {
    document.title = `${title} · Airbyte console`;
  }, [title]);
  return (
    <div className="view-header">
      <h1>{title}</h1>
      {children && <div className="actions">{children}</div>}
    </div>
  );
}
