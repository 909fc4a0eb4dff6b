import type { AirbyteError } from "@airbyte-web-backend/client";
import type { ConnectionStatus, WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import type { ReactNode } from "react";
import type { ConnectionUpdate, Write } from "../airbyte-queries.ts";
import { Button } from "../shell/button.tsx";
import { connectionName } from "../shell/connection-name.ts";
import { tell } from "../shell/notice.tsx";

export interface ConnectionActionsProps {
  readonly connection: WebBackendConnectionRead;
  /** The view shows its errors below the heading. */
  readonly write: Write<WebBackendConnectionRead, AirbyteError, ConnectionUpdate>;
}

/** Pause, Resume and Delete. Separate buttons: on a toggle, a double click would undo the first click. */
export function ConnectionActions({ connection, write }: ConnectionActionsProps): ReactNode {
  const { status } = connection;
  const isDeleted = status === "deprecated";
  const set = (next: ConnectionStatus, done: string, question?: string) => () => {
    if (question && !confirm(question)) return;
    write.write({ read: connection, changes: { status: next } }, { onSuccess: () => tell(done) });
  };
  const name = connectionName(connection);
  return (
    <>
      <Button isDisabled={write.isPending || status !== "active"} onClick={set("inactive", "Paused.")}>
        Pause
      </Button>
      {isDeleted ? (
        <Button
          isDisabled={write.isPending}
          onClick={set("inactive", "Restored, and paused.", `“${name}” is deleted. Restore it, paused?`)}
        >
          Restore
        </Button>
      ) : (
        <Button isDisabled={write.isPending || status === "active"} onClick={set("active", "Resumed.")}>
          Resume
        </Button>
      )}
      <Button
        isDisabled={write.isPending || isDeleted}
        onClick={set("deprecated", "Deleted.", `Delete “${name}”? It stops syncing, and lists omit it.`)}
      >
        Delete
      </Button>
    </>
  );
}
