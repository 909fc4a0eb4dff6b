import type { AirbyteStreamAndConfiguration, AirbyteStreamConfiguration } from "@airbyte-web-backend/schema";
import { type Dispatch, memo, type ReactNode, type SetStateAction, useState } from "react";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "../shell/table-parts.tsx";
import { StreamFilter } from "../streams/stream-filter.tsx";
import { matchesStream, streamName } from "../streams/stream-name.ts";
import type { FormValues } from "./form-values.ts";

export interface StreamChoicesProps {
  readonly streams: readonly AirbyteStreamAndConfiguration[];
  readonly error: string | undefined;
  readonly setValues: Dispatch<SetStateAction<FormValues>>;
}

const DESTINATION_SYNC_MODES = ["append", "overwrite", "append_dedup"];

/** Selection and sync modes of the streams. Memoised: there may be hundreds. */
export const StreamChoices = memo(function StreamChoices({ streams, error, setValues }: StreamChoicesProps): ReactNode {
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
                <StreamRow key={streamName(each.stream)} value={each} index={index} setValues={setValues} />
              ))}
            </TableBody>
          </Table>
        </div>
      )}
      {streams.some(({ config }) => !config.selected) && (
        <p className="hint">The server drops a stream that is not synced. A discover job brings it back.</p>
      )}
    </fieldset>
  );
});

interface StreamRowProps {
  readonly value: AirbyteStreamAndConfiguration;
  /** The index among all streams of the form. */
  readonly index: number;
  readonly setValues: Dispatch<SetStateAction<FormValues>>;
}

const StreamRow = memo(function StreamRow({ value, index, setValues }: StreamRowProps): ReactNode {
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
          {streamName(stream)}
        </label>
      </Cell>
      <Cell>
        <ModeChoice
          label={`How ${stream.name} is read`}
          value={config.syncMode}
          modes={stream.supportedSyncModes ?? []}
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
  readonly onChange: (mode: string) => void;
}

function ModeChoice({ label, value, modes, onChange }: ModeChoiceProps): ReactNode {
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {[...new Set([value, ...modes])].map((mode) => (
        <option key={mode}>{mode}</option>
      ))}
    </select>
  );
}
