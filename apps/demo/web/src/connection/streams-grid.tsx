import type { AirbyteStreamAndConfigurationRead } from "@airbyte-web-backend/schema";
import type { ReactNode } from "react";
import { columnCount } from "./column-count.ts";
import { Scroller } from "./scroller.tsx";

/** The streams that are synced, under the namespace that they have in the source. */
export function StreamsGrid({ streams }: { streams: readonly AirbyteStreamAndConfigurationRead[] }): ReactNode {
  if (streams.length === 0) return <p className="empty">No stream is synced.</p>;
  const byNamespace = Object.entries(Object.groupBy(streams, ({ stream }) => stream.namespace ?? ""));
  return (
    <Scroller label="Streams, to scroll">
      <table className="plain" aria-label="Streams">
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
  );
}
