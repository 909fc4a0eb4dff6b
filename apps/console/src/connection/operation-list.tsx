import type { OperationRead } from "@airbyte-web-backend/schema";
import type { ReactNode } from "react";

/** The operations after each sync. */
export function OperationList({ operations }: { operations: readonly OperationRead[] }): ReactNode {
  if (operations.length === 0) return <p className="empty">Nothing runs after a sync.</p>;
  return (
    <ul className="operations">
      {operations.map(({ operationId, name, operatorConfiguration: { operatorType, normalization, dbt } }) => (
        <li key={operationId} className="card">
          <strong>{name}</strong> <span className="muted">{operatorType}</span>
          {normalization && <span>{normalization.option}</span>}
          {dbt && (
            <span className="mono">
              {[dbt.gitRepoUrl, dbt.gitRepoBranch, dbt.dockerImage, dbt.dbtArguments].filter(Boolean).join(" · ")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
