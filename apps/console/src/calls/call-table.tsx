import { Fragment, type ReactNode } from "react";
import { Pill } from "../shell/pill.tsx";
import { Cell, ColumnHeads, Row, Table, TableBody } from "../shell/table-parts.tsx";
import type { Attempt, LoggedCall } from "./call-log.ts";

const PILLS = {
  sending: { tone: "busy", sign: "↻" },
  waiting: { tone: "busy", sign: "…" },
  done: { tone: "good", sign: "✓" },
  failed: { tone: "bad", sign: "!" },
  aborted: { tone: "off", sign: "✕" },
} as const;

export function CallTable({ calls }: { calls: readonly LoggedCall[] }): ReactNode {
  return (
    <div className="scroll-x">
      <Table className="plain calls" aria-label="Calls">
        <ColumnHeads heads={["Began", "Operation", "State", "Attempts", "Duration"]} />
        <TableBody>
          {calls.map(({ id, startedAtMs, operation, state, attempts, durationMs, message }) => (
            <Row key={id}>
              <Cell className="mono">{new Date(startedAtMs).toLocaleTimeString("en-GB")}</Cell>
              <Cell className="mono">{operation}</Cell>
              <Cell>
                <Pill {...PILLS[state]} text={state} />
              </Cell>
              <Cell>
                <Attempts attempts={attempts} />
                {message && <div className="muted mono wrap">{message}</div>}
              </Cell>
              <Cell className="mono">{durationMs === undefined ? "" : duration(durationMs)}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

/** `503 12 ms → waited 480 ms → 200 9 ms`: the requests of a call, and the waits between them. */
function Attempts({ attempts }: { attempts: readonly Attempt[] }): ReactNode {
  return attempts.map(({ outcome, durationMs, retryDelayMs }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: Attempts are numbered.
    <Fragment key={index}>
      <span className={`attempt ${toneOf(outcome)}`}>
        {outcome ?? "sent"}
        {durationMs !== undefined && <small> {duration(durationMs)}</small>}
      </span>
      {retryDelayMs !== undefined && <Wait ms={retryDelayMs} isOver={index < attempts.length - 1} />}
    </Fragment>
  ));
}

function Wait({ ms, isOver }: { ms: number; isOver: boolean }): ReactNode {
  return (
    <span className="wait">
      {" → "}
      {isOver ? "waited" : "waits"} {duration(ms)}
      {isOver ? " → " : <span className="wait-bar" style={{ animationDuration: `${ms}ms` }} />}
    </span>
  );
}

function toneOf(outcome: Attempt["outcome"]): string {
  if (outcome === undefined) return "busy";
  if (outcome === "AbortError") return "off";
  return typeof outcome === "number" && outcome < 300 ? "good" : "bad";
}

function duration(milliseconds: number): string {
  return milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1_000).toFixed(1)} s`;
}
