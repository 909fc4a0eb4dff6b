import { streamText } from "@airbyte-web-backend/changes";
import type { AirbyteStreamAndConfiguration, AirbyteStreamConfiguration } from "@airbyte-web-backend/schema";
import { type Dispatch, memo, type ReactNode, type SetStateAction, useId } from "react";
import { useConsole } from "../console-context.ts";
import { Cell, Row } from "../shell/table-parts.tsx";
import { CursorChoice } from "./cursor-choice.tsx";
import type { FormValues } from "./form-values.ts";
import { KeyChoice } from "./key-choice.tsx";
import type { StreamErrors } from "./stream-problems.ts";

const DESTINATION_SYNC_MODES = {
  "0.36": ["append", "overwrite", "append_dedup"],
  "2.0": ["append", "overwrite", "append_dedup", "overwrite_dedup"],
} as const;

export interface StreamRowProps {
  readonly value: AirbyteStreamAndConfiguration;
  /** The index among all streams of the form. */
  readonly index: number;
  readonly errors: StreamErrors | undefined;
  readonly setValues: Dispatch<SetStateAction<FormValues>>;
}

export const StreamRow = memo(function StreamRow({ value, index, errors = {}, setValues }: StreamRowProps): ReactNode {
  const { airbyte } = useConsole();
  const { stream, config } = value;
  const set = (changes: Partial<AirbyteStreamConfiguration>) =>
    setValues((now) => ({
      ...now,
      streams: now.streams.with(index, { ...value, config: { ...config, ...changes } }),
    }));
  const isIncremental = config.syncMode === "incremental";
  const isDedup = config.destinationSyncMode.endsWith("_dedup");
  return (
    <Row>
      <StreamCell error={errors.stream}>
        {(errorId) => (
          <label className="check">
            <input
              type="checkbox"
              checked={config.selected}
              aria-describedby={errorId}
              onChange={({ target }) => set({ selected: target.checked })}
            />
            {streamText(stream)}
          </label>
        )}
      </StreamCell>
      <StreamCell head="Sync mode" error={errors.syncMode}>
        {(errorId) => (
          <ModeChoice
            label={`Sync mode of ${stream.name}`}
            value={config.syncMode}
            modes={stream.supportedSyncModes ?? []}
            isDisabled={!config.selected}
            errorId={errorId}
            onChange={(syncMode) => set({ syncMode })}
          />
        )}
      </StreamCell>
      <StreamCell head="Destination mode" error={errors.destinationSyncMode}>
        {(errorId) => (
          <ModeChoice
            label={`Destination mode of ${stream.name}`}
            value={config.destinationSyncMode}
            modes={DESTINATION_SYNC_MODES[airbyte.family]}
            isDisabled={!config.selected}
            errorId={errorId}
            onChange={(mode) => set({ destinationSyncMode: mode as typeof config.destinationSyncMode })}
          />
        )}
      </StreamCell>
      <StreamCell head="Cursor" error={errors.cursorField}>
        {(errorId) =>
          config.selected && isIncremental ? <CursorChoice value={value} errorId={errorId} onChange={set} /> : NOT_USED
        }
      </StreamCell>
      <StreamCell head="Primary key" error={errors.primaryKey}>
        {(errorId) =>
          config.selected && isDedup ? <KeyChoice value={value} errorId={errorId} onChange={set} /> : NOT_USED
        }
      </StreamCell>
    </Row>
  );
});

const NOT_USED = <span className="muted">–</span>;

interface StreamCellProps {
  /** The head of the column, for narrow screens. */
  readonly head?: string;
  readonly error: string | undefined;
  readonly children: (errorId: string | undefined) => ReactNode;
}

/** A field of a stream, with its error. */
function StreamCell({ head, error, children }: StreamCellProps): ReactNode {
  const id = useId();
  return (
    <Cell data-head={head}>
      {children(error && id)}
      {error && (
        <p id={id} className="field-error">
          {error}
        </p>
      )}
    </Cell>
  );
}

interface ModeChoiceProps<Mode extends string> {
  readonly label: string;
  readonly value: Mode;
  readonly modes: readonly Mode[];
  readonly isDisabled: boolean;
  readonly errorId: string | undefined;
  readonly onChange: (mode: Mode) => void;
}

function ModeChoice<Mode extends string>(props: ModeChoiceProps<Mode>): ReactNode {
  const { label, value, modes, isDisabled, errorId, onChange } = props;
  return (
    <select
      aria-label={label}
      aria-invalid={errorId !== undefined}
      aria-describedby={errorId}
      value={value}
      disabled={isDisabled}
      onChange={({ target }) => onChange(target.value as Mode)}
    >
      {[...new Set([value, ...modes])].map((mode) => (
        <option key={mode}>{mode}</option>
      ))}
    </select>
  );
}
