import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { relativeTime } from "../../../src/output/relative-time.ts";
import { connectionHref } from "../routing/route.ts";
import { scheduleText } from "../shell/schedule-text.ts";
import { StatusPill } from "../shell/status-pill.tsx";
import { syncStatus } from "../shell/sync-status.ts";

interface Column {
  readonly head: string;
  readonly sortKey: (connection: WebBackendConnectionRead) => string | number;
  readonly cell: (connection: WebBackendConnectionRead) => ReactNode;
}

/** The first column is the link to the connection. */
const COLUMNS: readonly Column[] = [
  { head: "Name", sortKey: ({ name }) => name, cell: ({ name }) => name },
  { head: "Status", sortKey: ({ status }) => status, cell: ({ status }) => <StatusPill status={status} /> },
  { head: "Source", sortKey: ({ source }) => source.name, cell: ({ source }) => source.name },
  {
    head: "Destination",
    sortKey: ({ destination }) => destination.name,
    cell: ({ destination }) => destination.name,
  },
  {
    head: "Schedule",
    sortKey: ({ schedule }) => scheduleText(schedule),
    cell: ({ schedule }) => scheduleText(schedule),
  },
  {
    head: "Latest sync",
    sortKey: ({ latestSyncJobCreatedAt }) => latestSyncJobCreatedAt ?? 0,
    cell: (connection) => (
      <>
        <StatusPill status={syncStatus(connection)} />
        {connection.latestSyncJobCreatedAt && (
          <span className="muted"> {relativeTime(connection.latestSyncJobCreatedAt * 1_000, Date.now())}</span>
        )}
      </>
    ),
  },
];

/** Two lines: names are long. */
const ROW_HEIGHT = 46;

export interface ConnectionTableProps {
  readonly connections: readonly WebBackendConnectionRead[];
  readonly label: string;
}

/**
 * Connections, however many: only the rows that can be seen are in the page. Arrow keys, Home, End and the page keys move
 * between rows, Enter opens one.
 */
export function ConnectionTable({ connections, label }: ConnectionTableProps): ReactNode {
  const [sort, setSort] = useState({ by: 0, direction: 1 });
  const rows = useMemo(() => {
    const key = COLUMNS[sort.by]?.sortKey;
    return key ? connections.toSorted((one, other) => sort.direction * compare(key(one), key(other))) : connections;
  }, [connections, sort]);

  const scroller = useRef<HTMLDivElement>(null);
  const [activeRow, setActiveRow] = useState(0);
  const active = Math.min(activeRow, rows.length - 1);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    // The row that Tab leads to stays in the page, however far away it is scrolled.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return active < 0 || shown.includes(active) ? shown : [...shown, active].sort((one, other) => one - other);
    },
  });

  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current) return;
    const link = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"] a`);
    if (!link) return; // The row comes with the next rendering, when the table has scrolled to it.
    isMoving.current = false;
    link.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2, 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    };
    const next = moves[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    isMoving.current = true;
    const row = Math.min(Math.max(next, 0), rows.length - 1);
    setActiveRow(row);
    virtualizer.scrollToIndex(row);
  };

  return (
    <div className="table-scroller" ref={scroller}>
      <table className="virtual" aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map(({ head }, index) => (
              <th
                key={head}
                scope="col"
                aria-sort={index !== sort.by ? "none" : sort.direction > 0 ? "ascending" : "descending"}
              >
                <button
                  type="button"
                  onClick={() => setSort({ by: index, direction: index === sort.by ? -sort.direction : 1 })}
                >
                  {head}
                  <span aria-hidden="true">{index !== sort.by ? "" : sort.direction > 0 ? " ↑" : " ↓"}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtualizer.getTotalSize() }} onKeyDown={onKeyDown}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const connection = rows[index];
            if (!connection) return null;
            return (
              <tr
                key={connection.connectionId}
                data-index={index}
                aria-rowindex={index + 2}
                style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
              >
                {COLUMNS.map(({ head, cell }, column) => (
                  <td key={head}>
                    {column > 0 ? (
                      <span className="two-lines">{cell(connection)}</span>
                    ) : (
                      <a
                        href={connectionHref(connection.connectionId)}
                        title={connection.name}
                        tabIndex={index === active ? 0 : -1}
                        onFocus={() => setActiveRow(index)}
                      >
                        <span className="two-lines">{cell(connection)}</span>
                      </a>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const order = new Intl.Collator("en", { numeric: true });

function compare(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return order.compare(String(one), String(other));
}
