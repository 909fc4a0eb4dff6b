import type { ConnectionStatus, WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import type { ReactNode } from "react";
import { updateConnectionMutation, useWrite } from "../airbyte-queries.ts";
import { useConsole } from "../console-context.ts";
import { connectionName } from "../shell/connection-name.ts";
import { tell } from "../shell/notice.tsx";

/**
 * Pause, Resume and Delete. Separate buttons: on a toggle, a double click would undo the first click.
 */
export function ConnectionActions({
  write,
  connection,
}: {
  write: StatusWrite;
  connection: WebBackendConnectionRead;
}): ReactNode {
  const { status } = connection;
  const isDeleted = status === "deprecated";
  const set = (next: ConnectionStatus, done: string, question?: string) => () => {
    if (question && !confirm(question)) return;
    write.write({ read: connection, changes: { status: next } }, { onSuccess: () => tell(done) });
  };
  const name = connectionName(connection);
  return (
    <>
      <button type="button" disabled={write.isPending || status !== "active"} onClick={set("inactive", "Paused.")}>
        Pause
      </button>
      {isDeleted ? (
        <button
          type="button"
          disabled={write.isPending}
          onClick={set("inactive", "Restored, and paused.", `“${name}” is deleted. Restore it, paused?`)}
        >
          Restore
        </button>
      ) : (
        <button type="button" disabled={write.isPending || status === "active"} onClick={set("active", "Resumed.")}>
          Resume
        </button>
      )}
      <button
        type="button"
        disabled={write.isPending || isDeleted}
        onClick={set("deprecated", "Deleted.", `Delete “${name}”? It stops syncing, and lists omit it.`)}
      >
        Delete
      </button>
    </>
  );
}

export type StatusWrite = ReturnType<typeof useStatusWrite>;

/** Used by the view, which shows errors below the heading. */
export function useStatusWrite(connectionId: string, connection: WebBackendConnectionRead | undefined) {
  const { airbyte } = useConsole();
  return useWrite(updateConnectionMutation(airbyte, connectionId), connection);
}
