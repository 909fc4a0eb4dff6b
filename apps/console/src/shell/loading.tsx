import { type ReactNode, useEffect, useState } from "react";
import type { Attempt } from "../calls/call-log.ts";
import { useConsole } from "../console-context.ts";
import { useStore } from "../store.ts";

/** Shows what is being read, how long it takes, and retries with their reason. */
export function Loading({ what }: { what: string }): ReactNode {
  const { callLog } = useConsole();
  const [sinceMs] = useState(Date.now);
  const [nowMs, setNowMs] = useState(sinceMs);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const repeated = useStore(callLog).find(
    ({ state, attempts }) => state === "waiting" || (state === "sending" && attempts.length > 1),
  );
  const seconds = Math.floor((nowMs - sinceMs) / 1_000);
  return (
    <div className="loading">
      <span role="status">
        Reading {what}…{repeated && ` ${reasonOf(repeated.attempts)}`}
      </span>{" "}
      {/* Not in the status: a screen reader would say every second. */}
      {seconds >= 2 && <span>{seconds} s</span>}
    </div>
  );
}

/** `The server answered 503, retrying.` */
function reasonOf(attempts: readonly Attempt[]): string {
  const outcome = attempts.findLast(({ retryDelayMs }) => retryDelayMs !== undefined)?.outcome;
  const reason = typeof outcome === "number" ? `The server answered ${outcome}` : REASONS[outcome ?? ""];
  return `${reason ?? "The request failed"}, retrying.`;
}

const REASONS: Readonly<Record<string, string>> = {
  TimeoutError: "The server took too long to answer",
  NetworkError: "The connection failed",
};
