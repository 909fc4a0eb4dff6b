import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useSyncExternalStore } from "react";
import { useConsole } from "../console-context.ts";
import { ViewHeader } from "../shell/view-header.tsx";
import { MAX_CALLS } from "./call-log.ts";
import { CallTable } from "./call-table.tsx";

/** Every call of this page, as the hooks of the client tell of it. */
export function CallsView(): ReactNode {
  const { callLog } = useConsole();
  const calls = useSyncExternalStore(callLog.subscribe, callLog.getCalls);
  const queries = useQueryClient();
  const isReading = useIsFetching() > 0;
  return (
    <>
      <ViewHeader title="Calls">
        {/* What other views show: their own reads are aborted when one leaves them for this view. */}
        <button type="button" onClick={() => void queries.refetchQueries({ type: "all" })} disabled={isReading}>
          Read everything again
        </button>
        <button type="button" onClick={() => callLog.clear()} disabled={calls.length === 0}>
          Clear
        </button>
      </ViewHeader>
      <p className="muted">
        The last {MAX_CALLS} calls of this page, the newest first. A call may take more than one request: what failed in
        passing is sent again after a wait, as far as that is safe.
      </p>
      {calls.length === 0 ? <p className="empty">No call yet.</p> : <CallTable calls={calls} />}
    </>
  );
}
