import { type ReactNode, useEffect } from "react";

export interface ViewHeaderProps {
  readonly title: string;
  /** The parent view. */
  readonly parent?: { readonly href: string; readonly text: string };
  readonly children?: ReactNode;
}

/** The heading of a view with its actions. It is also the title of the tab. */
export function ViewHeader({ title, parent, children }: ViewHeaderProps): ReactNode {
  useEffect(() => {
    document.title = `${title} · Airbyte console`;
  }, [title]);
  return (
    <div className="view-header">
      <div>
        {parent && (
          <p className="parent">
            <a href={parent.href}>{parent.text}</a> <span aria-hidden="true">/</span>
          </p>
        )}
        <h1>{title}</h1>
      </div>
      {children && <div className="actions">{children}</div>}
    </div>
  );
}
