import { type Drift, type StreamDiff, streamKey, streamText } from "@airbyte-web-backend/changes";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { driftQuery } from "../airbyte-queries.ts";
import { useConsole } from "../console-context.ts";
import { useKept } from "../routing/kept.ts";
import { Pill } from "../shell/pill.tsx";
import { Section } from "../shell/section.tsx";
import { Cell, ColumnHeads, Row, Table, TableBody } from "../shell/table-parts.tsx";
import { StreamFilter } from "../streams/stream-filter.tsx";
import { containsWords } from "../words.ts";
import { columnCount } from "./column-count.ts";
import { Discover } from "./discover.tsx";
import { Scroller } from "./scroller.tsx";

/** The discovered catalog beside the stored one. */
export function DiscoveredCatalog({ connection }: { connection: WebBackendConnectionRead }): ReactNode {
  const { airbyte } = useConsole();
  const { connectionId, syncCatalog } = connection;
  const { data } = useQuery(driftQuery(airbyte, connectionId));
  return (
    <Section title="Stored and discovered">
      <Discover
        connectionId={connectionId}
        label="Discover the source and compare"
        note={`Runs a job on the server for seconds or minutes. ${EFFECTS[airbyte.family]}`}
      />
      {data?.deactivated && (
        <p className="notice warn" role="status">
          The server has deactivated the connection because of these changes.
        </p>
      )}
      {data && <Comparison streams={comparedStreams(syncCatalog, data)} />}
    </Section>
  );
}

/** What the job changes on the server. */
const EFFECTS = {
  "0.36": "It stores nothing.",
  "2.0": "The server deactivates the connection if the source has breaking changes.",
} as const;

type Compared = Pick<StreamDiff, "namespace" | "name" | "before" | "after" | "changes"> & {
  readonly kind: StreamDiff["kind"] | "same";
};

/** The streams that differ, then the others. */
function comparedStreams({ streams }: WebBackendConnectionRead["syncCatalog"], { diff }: Drift): readonly Compared[] {
  const different = new Set(diff.streams.map(streamKey));
  const others = streams.filter(({ stream }) => !different.has(streamKey(stream)));
  return [
    ...diff.streams,
    ...others.map(
      (entry): Compared => ({
        ...(entry.stream.namespace && { namespace: entry.stream.namespace }),
        name: entry.stream.name,
        kind: "same",
        before: entry,
        after: entry,
        changes: [],
      }),
    ),
  ];
}

function Comparison({ streams }: { streams: readonly Compared[] }): ReactNode {
  const count = (kind: Compared["kind"]) => streams.filter((stream) => stream.kind === kind).length;
  const [filter, setFilter] = useKept("comparison filter", "");
  const matches = containsWords(filter);
  const shown = streams.filter((stream) => matches(streamText(stream)));
  const counts = KINDS.filter((kind) => count(kind) > 0).map((kind) => `${count(kind)} ${PILLS[kind].text}`);
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
          <ColumnHeads heads={["Stream", "Stored", "Discovered", "Difference"]} />
          <TableBody>
            {shown.map(({ kind, before, after, changes, ...stream }) => (
              <Row key={streamKey(stream)} className={kind}>
                <Cell>{streamText(stream)}</Cell>
                <Cell>{summary(before, before?.config.selected)}</Cell>
                <Cell>{summary(after, before?.config.selected)}</Cell>
                <Cell>
                  <Pill {...PILLS[kind]} />
                  {kind !== "added" && changes.length > 0 && (
                    <ul className="differences">
                      {changes.map(({ message, breaking }) => (
                        <li key={message}>
                          {message}
                          {breaking && <strong> (breaking)</strong>}
                        </li>
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

const KINDS = ["changed", "removed", "added", "same"] as const;
const PILLS = {
  added: { tone: "good", sign: "+", text: "new" },
  removed: { tone: "bad", sign: "−", text: "gone" },
  changed: { tone: "busy", sign: "≠", text: "changed" },
  same: { tone: "off", sign: "=", text: "same" },
} as const;

/** @param isSynced Default: true. A new stream shows the modes that it would have. */
function summary(stream: StreamDiff["before"], isSynced = true): ReactNode {
  if (!stream) return "–";
  const { syncMode, destinationSyncMode } = stream.config;
  const columns = columnCount(stream.stream.jsonSchema);
  return (
    <>
      {isSynced ? `${syncMode}, ${destinationSyncMode}` : "not synced"}{" "}
      <span className="muted">{columns === 1 ? "1 column" : `${columns} columns`}</span>
    </>
  );
}
