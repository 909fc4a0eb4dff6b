import { streamKey, streamText } from "@airbyte-web-backend/changes";
import type { AirbyteStreamAndConfiguration } from "@airbyte-web-backend/schema";
import { type Dispatch, memo, type ReactNode, type SetStateAction, useState } from "react";
import { useConsole } from "../console-context.ts";
import { ColumnHeads, Table, TableBody } from "../shell/table-parts.tsx";
import { StreamFilter } from "../streams/stream-filter.tsx";
import { containsWords } from "../words.ts";
import type { FormValues } from "./form-values.ts";
import type { StreamErrors } from "./stream-problems.ts";
import { StreamRow } from "./stream-row.tsx";

export interface StreamChoicesProps {
  readonly streams: readonly AirbyteStreamAndConfiguration[];
  readonly error: string | undefined;
  /** The errors of streams, by key. */
  readonly errors: ReadonlyMap<string, StreamErrors>;
  readonly setValues: Dispatch<SetStateAction<FormValues>>;
}

/** Selection, sync modes, cursors and primary keys of the streams. Memoised: there may be hundreds. */
export const StreamChoices = memo(function StreamChoices({
  streams,
  error,
  errors,
  setValues,
}: StreamChoicesProps): ReactNode {
  const { airbyte } = useConsole();
  const [filter, setFilter] = useState("");
  const matches = containsWords(filter);
  const shown = streams.flatMap((each, index) => (matches(streamText(each.stream)) ? [{ each, index }] : []));
  return (
    <fieldset className="streams streams-scroller">
      <legend>Streams</legend>
      {error && <p className="field-error">{error}</p>}
      {streams.length === 0 && <p className="empty">No stream: the connection will sync nothing.</p>}
      <StreamFilter text={filter} onChange={setFilter} shown={shown.length} total={streams.length} />
      {streams.length > 0 && (
        <div className="scroll-x">
          <Table className="plain stream-rows">
            <ColumnHeads heads={["Synced", "Sync mode", "Destination mode", "Cursor", "Primary key"]} />
            <TableBody>
              {shown.map(({ each, index }) => (
                <StreamRow
                  key={streamKey(each.stream)}
                  value={each}
                  index={index}
                  errors={errors.get(streamKey(each.stream))}
                  setValues={setValues}
                />
              ))}
            </TableBody>
          </Table>
        </div>
      )}
      {airbyte.family === "0.36" && streams.some(({ config }) => !config.selected) && (
        <p className="hint">The server removes streams that are not synced. Discover streams to select one later.</p>
      )}
    </fieldset>
  );
});
