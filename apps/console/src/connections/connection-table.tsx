import { scheduleText, syncStatus } from "@airbyte-web-backend/changes";
import { relativeTime } from "@airbyte-web-backend/cli/core";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import type { ConnectionSummary } from "../airbyte-queries.ts";
import { useKept, useKeptScroll } from "../routing/kept.ts";
import { connectionHref } from "../routing/route.ts";
import { connectionName } from "../shell/connection-name.ts";
import { StatusPill } from "../shell/status-pill.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "../shell/table-parts.tsx";

interface Column {
  readonly id: string;
  readonly head: string;
  /** Undefined is last in both orders. */
  readonly sortKey: (connection: ConnectionSummary) => string | number | undefined;
  readonly cell: (connection: ConnectionSummary) => ReactNode;
  /** Whether the first click puts the greatest first: the latest of times. */
  readonly startsDescending?: true;
}

/** The first column is the link to the connection. */
const COLUMNS: readonly [Column, ...Column[]] = [
  { id: "name", head: "Name", sortKey: ({ name }) => name?.trim() || undefined, cell: nameAndTags },
  {
    id: "status",
    head: "Status",
    sortKey: ({ status }) => status,
    cell: ({ status }) => <StatusPill status={status} />,
  },
  { id: "source", head: "Source", sortKey: ({ source }) => source.name, cell: ({ source }) => source.name },
  {
    id: "destination",
    head: "Destination",
    sortKey: ({ destination }) => destination.name,
    cell: ({ destination }) => destination.name,
  },
  {
    id: "schedule",
    head: "Schedule",
    sortKey: scheduleText,
    cell: scheduleText,
  },
  {
    id: "latest-sync",
    head: "Latest sync",
    startsDescending: true,
    sortKey: ({ latestSyncJobCreatedAt }) => latestSyncJobCreatedAt ?? undefined,
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

function nameAndTags(connection: ConnectionSummary): ReactNode {
  const { tags = [] } = connection;
  return (
    <>
      {connectionName(connection)}
      {tags.length > 0 && <span className="muted"> {tags.map(({ name }) => name).join(", ")}</span>}
    </>
  );
}

/** Two lines: names are long. */
const ROW_HEIGHT = 46;

export interface ConnectionTableProps {
  readonly connections: readonly ConnectionSummary[];
  readonly label: string;
  /** The id of a column; the prefix `-` reverses the order. Empty or unknown: by name. */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

/**
 * Connections, however many: only the rows that can be seen are in the page. Arrow keys, Home, End and the page keys move
 * between rows, Enter opens one.
 */
export function ConnectionTable({ connections, label, sort, onSort }: ConnectionTableProps): ReactNode {
  const by = COLUMNS.find(({ id }) => id === sort.replace(/^-/, "")) ?? COLUMNS[0];
  const isDescending = sort.startsWith("-");
  const rows = useMemo(() => sorted(connections, by, isDescending), [connections, by, isDescending]);

  const scroller = useRef<HTMLDivElement>(null);
  const { initialOffset } = useKeptScroll("table", scroller);
  const [activeRow, setActiveRow] = useKept("active row", 0);
  const active = Math.min(activeRow, rows.length - 1);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    initialOffset,
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
      <Table className="virtual" aria-label={label} aria-rowcount={rows.length + 1}>
        <TableHead>
          <Row aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <HeadCell key={column.id} aria-sort={column !== by ? "none" : isDescending ? "descending" : "ascending"}>
                <button type="button" onClick={() => onSort(nextSort(column, column === by, isDescending))}>
                  {column.head}
                  <span aria-hidden="true">{column !== by ? "" : isDescending ? " ↓" : " ↑"}</span>
                </button>
              </HeadCell>
            ))}
          </Row>
        </TableHead>
        <TableBody style={{ height: virtualizer.getTotalSize() }} onKeyDown={onKeyDown}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const connection = rows[index];
            if (!connection) return null;
            return (
              <Row
                key={connection.connectionId}
                data-index={index}
                aria-rowindex={index + 2}
                style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
                onClick={openRow}
              >
                {COLUMNS.map(({ id, cell }, column) => (
                  <Cell key={id}>
                    {column > 0 ? (
                      <span className="two-lines">{cell(connection)}</span>
                    ) : (
                      <a
                        href={connectionHref(connection.connectionId)}
                        title={connectionName(connection)}
                        tabIndex={index === active ? 0 : -1}
                        onFocus={() => setActiveRow(index)}
                      >
                        <span className="two-lines">{cell(connection)}</span>
                      </a>
                    )}
                  </Cell>
                ))}
              </Row>
            );
          })}
        </TableBody>
      </Table>
    </div>
  );
}

/** A click anywhere in a row is one on its link, but for one that selects text. */
function openRow({ target, currentTarget, ctrlKey, metaKey, shiftKey }: MouseEvent<HTMLTableRowElement>): void {
  const link = currentTarget.querySelector("a");
  if (!link || (target as Element).closest("a") || getSelection()?.type === "Range") return;
  if (ctrlKey || metaKey || shiftKey) window.open(link.href);
  else link.click();
}

function nextSort({ id, startsDescending }: Column, isSorted: boolean, isDescending: boolean): string {
  const wantsDescending = isSorted ? !isDescending : startsDescending;
  return wantsDescending ? `-${id}` : id === COLUMNS[0].id ? "" : id;
}

const order = new Intl.Collator("en", { numeric: true });

function sorted(connections: readonly ConnectionSummary[], { sortKey }: Column, isDescending: boolean) {
  const direction = isDescending ? -1 : 1;
  return connections
    .map((connection) => ({ connection, key: sortKey(connection) }))
    .sort(({ key: one }, { key: other }) => {
      if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
      return direction * compare(one, other);
    })
    .map(({ connection }) => connection);
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return order.compare(String(one), String(other));
}
