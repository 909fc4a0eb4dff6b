import type { AirbyteStreamAndConfigurationRead, WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { discoveredQuery } from "../airbyte-queries.ts";
import { useConsole } from "../console-context.ts";
import { useKept } from "../routing/kept.ts";
import { Problem } from "../shell/problem.tsx";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "../shell/table-parts.tsx";
import { StreamFilter } from "../streams/stream-filter.tsx";
import { matchesStream } from "../streams/stream-name.ts";
import { columnCount } from "./column-count.ts";
import { compareCatalogs, type StreamComparison } from "./compare-catalogs.ts";
import { Scroller } from "./scroller.tsx";

/** The discovered catalog beside the stored one. */
export function DiscoveredCatalog({ connection }: { connection: WebBackendConnectionRead }): ReactNode {
  const { airbyte } = useConsole();
  const queries = useQueryClient();
  const { connectionId, syncCatalog } = connection;
  const query = discoveredQuery(airbyte, connectionId);
  const { data, error, isFetching, refetch } = useQuery(query);
  const cancel = () => void queries.cancelQueries({ queryKey: query.queryKey });
  return (
    <section aria-labelledby="discovered">
      <h2 id="discovered">Stored and discovered</h2>
      <p className="discover">
        <button type="button" onClick={() => void refetch({ cancelRefetch: false })} disabled={isFetching}>
          Discover the source and compare
        </button>{" "}
        {isFetching ? (
          <>
            <button type="button" onClick={cancel}>
              Cancel
            </button>{" "}
            <span role="status">The server runs a discover job…</span>
          </>
        ) : (
          <span className="muted">Runs a job on the server for seconds or minutes. It stores nothing.</span>
        )}
      </p>
      {error && (
        <Problem error={error} what="Could not discover the source.">
          {data && "Below is the previous result."}
        </Problem>
      )}
      {data && <Comparison streams={compareCatalogs(syncCatalog, data.syncCatalog)} />}
    </section>
  );
}

function Comparison({ streams }: { streams: readonly StreamComparison[] }): ReactNode {
  const count = (change: StreamComparison["change"]) => streams.filter((stream) => stream.change === change).length;
  const [filter, setFilter] = useKept("comparison filter", "");
  const shown = streams.filter(matchesStream(filter));
  const counts = CHANGES.filter((change) => count(change) > 0).map((change) => `${count(change)} ${change}`);
  return (
    <div className="streams-scroller">
      <p role="status">{counts.join(", ")}</p>
      <StreamFilter
        label="Filter the comparison"
        text={filter}
        onChange={setFilter}
        shown={shown.length}
        total={streams.length}
      />
      <Scroller label="Stored and discovered streams, to scroll">
        <Table className="plain stream-rows compared" aria-label="Stored and discovered streams">
          <TableHead>
            <Row>
              <HeadCell>Stream</HeadCell>
              <HeadCell>Stored</HeadCell>
              <HeadCell>Discovered</HeadCell>
              <HeadCell>Difference</HeadCell>
            </Row>
          </TableHead>
          <TableBody>
            {shown.map(({ key, name, stored, discovered, change, differences }) => (
              <Row key={key} className={change}>
                <Cell>{name}</Cell>
                <Cell>{summary(stored)}</Cell>
                <Cell>{summary(discovered)}</Cell>
                <Cell>
                  <span className={`pill ${TONES[change]}`}>
                    <span aria-hidden="true">{SIGNS[change]}</span> {change}
                  </span>
                  {differences.length > 0 && (
                    <ul className="differences">
                      {differences.map((difference) => (
                        <li key={difference}>{difference}</li>
                      ))}
                    </ul>
                  )}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      </Scroller>
    </div>
  );
}

const CHANGES = ["changed", "gone", "new", "same"] as const;
const TONES = { new: "good", gone: "bad", changed: "busy", same: "off" } as const;
const SIGNS = { new: "+", gone: "−", changed: "≠", same: "=" } as const;

function summary(stream: AirbyteStreamAndConfigurationRead | undefined): ReactNode {
  if (!stream) return "–";
  const columns = columnCount(stream.stream.jsonSchema);
  return (
    <>
      {stream.config.syncMode}, {stream.config.destinationSyncMode}{" "}
      <span className="muted">{columns === 1 ? "1 column" : `${columns} columns`}</span>
    </>
  );
}
