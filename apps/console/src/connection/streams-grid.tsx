import { streamText } from "@airbyte-web-backend/changes";
import type { AirbyteStreamAndConfigurationRead } from "@airbyte-web-backend/schema";
import type { ReactNode } from "react";
import { useKept } from "../routing/kept.ts";
import { Cell, ColumnHeads, HeadCell, Row, Table, TableBody } from "../shell/table-parts.tsx";
import { keyText, pathText } from "../streams/field-paths.ts";
import { StreamFilter } from "../streams/stream-filter.tsx";
import { containsWords } from "../words.ts";
import { columnCount } from "./column-count.ts";
import { Scroller } from "./scroller.tsx";

/** The synced streams, grouped by the source's namespace. */
export function StreamsGrid({ streams }: { streams: readonly AirbyteStreamAndConfigurationRead[] }): ReactNode {
  const [filter, setFilter] = useKept("stream filter", "");
  if (streams.length === 0) return <p className="empty">No stream is synced.</p>;
  const matches = containsWords(filter);
  const shown = streams.filter(({ stream }) => matches(streamText(stream)));
  const byNamespace = Object.entries(Object.groupBy(shown, ({ stream }) => stream.namespace ?? ""));
  return (
    <div className="streams-scroller">
      <StreamFilter text={filter} onChange={setFilter} shown={shown.length} total={streams.length} />
      <Scroller label="Streams, to scroll">
        <Table className="plain stream-rows stored-streams" aria-label="Streams">
          <ColumnHeads heads={["Stream", "Sync mode", "Destination mode", "Cursor", "Primary key", "Columns"]} />
          {byNamespace.sort().map(([namespace, members = []]) => (
            <TableBody key={namespace}>
              <Row className="group">
                <HeadCell scope="rowgroup" colSpan={6}>
                  {namespace || "no namespace"} <span className="muted">{members.length}</span>
                </HeadCell>
              </Row>
              {members.map(({ stream, config }) => (
                <Row key={stream.name}>
                  <Cell>{stream.name}</Cell>
                  <Cell>{config.syncMode}</Cell>
                  <Cell>{config.destinationSyncMode}</Cell>
                  <Cell className="mono">{pathText(config.cursorField ?? []) || "–"}</Cell>
                  <Cell className="mono">{keyText(config.primaryKey) || "–"}</Cell>
                  <Cell>{columnCount(stream.jsonSchema)}</Cell>
                </Row>
              ))}
            </TableBody>
          ))}
        </Table>
      </Scroller>
    </div>
  );
}
