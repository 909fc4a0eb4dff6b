import type { AirbyteStreamAndConfigurationRead } from "@airbyte-web-backend/schema";
import { type ReactNode, useState } from "react";
import { StreamFilter } from "../streams/stream-filter.tsx";
import { matchesStream } from "../streams/stream-name.ts";
import { columnCount } from "./column-count.ts";
import { Scroller } from "./scroller.tsx";

/** The streams that are synced, under the namespace that they have in the source. */
export function StreamsGrid({ streams }: { streams: readonly AirbyteStreamAndConfigurationRead[] }): ReactNode {
  const [filter, setFilter] = useState("");
  if (streams.length === 0) return <p className="empty">No stream is synced.</p>;
  const matches = matchesStream(filter);
  const shown = streams.filter(({ stream }) => matches(stream));
  const byNamespace = Object.entries(Object.groupBy(shown, ({ stream }) => stream.namespace ?? ""));
  return (
    <div className="streams-scroller">
      <StreamFilter text={filter} onChange={setFilter} shown={shown.length} total={streams.length} />
      <Scroller label="Streams, to scroll">
        <table className="plain stream-rows stored-streams" aria-label="Streams">
          <thead>
            <tr>
              <th scope="col">Stream</th>
              <th scope="col">Read</th>
              <th scope="col">Written</th>
              <th scope="col">Cursor</th>
              <th scope="col">Primary key</th>
              <th scope="col" className="number">
                Columns
              </th>
            </tr>
          </thead>
          {byNamespace.sort().map(([namespace, members = []]) => (
            <tbody key={namespace}>
              <tr className="group">
                <th scope="rowgroup" colSpan={6}>
                  {namespace || "no namespace"} <span className="muted">{members.length}</span>
                </th>
              </tr>
              {members.map(({ stream, config }) => (
                <tr key={stream.name}>
                  <td>{stream.name}</td>
                  <td>{config.syncMode}</td>
                  <td>{config.destinationSyncMode}</td>
                  <td className="mono">{(config.cursorField ?? []).join(".") || "–"}</td>
                  <td className="mono">{(config.primaryKey ?? []).map((path) => path.join(".")).join(", ") || "–"}</td>
                  <td className="number">{columnCount(stream.jsonSchema)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Scroller>
    </div>
  );
}
