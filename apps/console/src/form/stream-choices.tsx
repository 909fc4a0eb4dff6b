import { streamKey, streamText } from "@airbyte-web-backend/changes";
import type { AirbyteStreamAndConfiguration, AirbyteStreamConfiguration } from "@airbyte-web-backend/schema";
import { type Dispatch, memo, type ReactNode, type SetStateAction, useId, useState } from "react";
import { useConsole } from "../console-context.ts";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "../shell/table-parts.tsx";
import { matchesStream } from "../streams/matches-stream.ts";
import { StreamFilter } from "../streams/stream-filter.tsx";
import type { FormValues } from "./form-values.ts";

export interface StreamChoicesProps {
  readonly streams: readonly AirbyteStreamAndConfiguration[];
  readonly error: string | undefined;
  /** The errors of streams, by key. */
  readonly errors: ReadonlyMap<string, string>;
  readonly setValues: Dispatch<SetStateAction<FormValues>>;
}

const DESTINATION_SYNC_MODES = ["append", "overwrite", "append_dedup"];

/** Selection and sync modes of the streams. Memoised: there may be hundreds. */
export const StreamChoices = memo(function StreamChoices({
  streams,
  error,
  errors,
  setValues,
}: StreamChoicesProps): ReactNode {
  const { airbyte } = useConsole();
  const [filter, setFilter] = useState("");
  const matches = matchesStream(filter);
  const shown = streams.flatMap((each, index) => (matches(each.stream) ? [{ each, index }] : []));
  return (
    <fieldset className="streams streams-scroller">
      <legend>Streams</legend>
      {error && <p className="field-error">{error}</p>}
      {streams.length === 0 && <p className="empty">No stream: the connection will sync nothing.</p>}
      <StreamFilter text={filter} onChange={setFilter} shown={shown.length} total={streams.length} />
      {streams.length > 0 && (
        <div className="scroll-x">
          <Table className="plain stream-rows">
            <TableHead>
              <Row>
                <HeadCell>Synced</HeadCell>
                <HeadCell>Read</HeadCell>
                <HeadCell>Written</HeadCell>
              </Row>
            </TableHead>
            <TableBody>
              {shown.map(({ each, index }) => (
                <StreamRow
                  key={streamKey(each.stream)}
                  value={each}
                  index={index}
                  error={errors.get(streamKey(each.stream))}
                  setValues={setValues}
                />
              ))}
            </TableBody>
          </Table>
        </div>
      )}
      {airbyte.family === "0.36" && streams.some(({ config }) => !config.selected) && (
        <p className="hint">The server drops a stream that is not synced. A discover job brings it back.</p>
      )}
    </fieldset>
  );
});

interface StreamRowProps {
  readonly value: AirbyteStreamAndConfiguration;
  /** The index among all streams of the form. */
  readonly index: number;
  readonly error: string | undefined;
  readonly setValues: Dispatch<SetStateAction<FormValues>>;
}

const StreamRow = memo(function StreamRow({ value, index, error, setValues }: StreamRowProps): ReactNode {
  const errorId = useId();
  const { stream, config } = value;
  const set = (changes: Partial<AirbyteStreamConfiguration>) =>
    setValues((now) => ({
      ...now,
      streams: now.streams.with(index, { ...value, config: { ...config, ...changes } }),
    }));
  return (
    <Row>
      <Cell>
        <label className="check">
          <input
            type="checkbox"
            checked={config.selected}
            onChange={({ target }) => set({ selected: target.checked })}
          />
          {streamText(stream)}
        </label>
        {error && (
          <p id={errorId} className="field-error">
            {error}
          </p>
        )}
      </Cell>
      <Cell>
        <ModeChoice
          label={`How ${stream.name} is read`}
          value={config.syncMode}
          modes={stream.supportedSyncModes ?? []}
          errorId={error && errorId}
          onChange={(mode) => set({ syncMode: mode as typeof config.syncMode })}
        />
      </Cell>
      <Cell>
        <ModeChoice
          label={`How ${stream.name} is written`}
          value={config.destinationSyncMode}
          modes={DESTINATION_SYNC_MODES}
          onChange={(mode) => set({ destinationSyncMode: mode as typeof config.destinationSyncMode })}
        />
      </Cell>
    </Row>
  );
});

interface ModeChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly modes: readonly string[];
  /** The id of the error of the stream. */
  readonly errorId?: string | undefined;
  readonly onChange: (mode: string) => void;
}

function ModeChoice({ label, value, modes, errorId, onChange }: ModeChoiceProps): ReactNode {
  return (
    <select
      aria-label={label}
      aria-invalid={errorId !== undefined}
      aria-describedby={errorId}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {[...new Set([value, ...modes])].map((mode) => (
        <option key={mode}>{mode}</option>
      ))}
    </select>
  );
}
