import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useConsole } from "../console-context.ts";
import { Button } from "../shell/button.tsx";
import { ViewHeader } from "../shell/view-header.tsx";
import { useStore } from "../store.ts";
import { MAX_CALLS } from "./call-log.ts";
import { CallTable } from "./call-table.tsx";

/** Every call of this page. */
export function CallsView(): ReactNode {
  const { callLog } = useConsole();
  const calls = useStore(callLog);
  const queries = useQueryClient();
  const isReading = useIsFetching() > 0;
  const readAgain = () => void queries.refetchQueries({ type: "all", predicate: isRead }, { cancelRefetch: false });
  return (
    <>
      <ViewHeader title="Calls">
        {/* What other views show, but for discover jobs: each of those has a button of its own. */}
        <Button onClick={readAgain} isDisabled={isReading}>
          Read everything again
        </Button>
        <Button onClick={() => callLog.clear()} isDisabled={calls.length === 0}>
          Clear
        </Button>
      </ViewHeader>
      <p className="muted">
        The last {MAX_CALLS} calls of this page, newest first. The client retries a failed request after a delay if that
        is safe, so a call may have several attempts.
      </p>
      {calls.length === 0 ? <p className="empty">No call yet.</p> : <CallTable calls={calls} />}
    </>
  );
}

function isRead({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean {
  return queryKey.at(-1) !== "drift";
}
