import { streamText } from "@airbyte-web-backend/changes";
import type { AirbyteStreamAndConfiguration, AirbyteStreamConfiguration } from "@airbyte-web-backend/schema";
import { type Dispatch, memo, type ReactNode, type SetStateAction, useId } from "react";
import { useConsole } from "../console-context.ts";
import { Cell, Row } from "../shell/table-parts.tsx";
import { CursorChoice } from "./cursor-choice.tsx";
import { CheckBox, type InputNotes, Select } from "./fields.tsx";
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
  const { selected, syncMode, destinationSyncMode } = config;
  const set = (changes: Partial<AirbyteStreamConfiguration>) =>
    setValues((now) => ({
      ...now,
      streams: now.streams.with(index, { ...value, config: { ...config, ...changes } }),
    }));
  return (
    <Row>
      <StreamCell error={errors.stream}>
        {(notes) => (
          <CheckBox {...notes} checked={selected} onChange={(selected) => set({ selected })}>
            {streamText(stream)}
          </CheckBox>
        )}
      </StreamCell>
      <StreamCell head="Sync mode" error={errors.syncMode}>
        {(notes) => (
          <Select
            {...notes}
            aria-label={`Sync mode of ${stream.name}`}
            value={syncMode}
            choices={named([syncMode, ...(stream.supportedSyncModes ?? [])])}
            disabled={!selected}
            onChange={(syncMode) => set({ syncMode })}
          />
        )}
      </StreamCell>
      <StreamCell head="Destination mode" error={errors.destinationSyncMode}>
        {(notes) => (
          <Select
            {...notes}
            aria-label={`Destination mode of ${stream.name}`}
            value={destinationSyncMode}
            choices={named([destinationSyncMode, ...DESTINATION_SYNC_MODES[airbyte.family]])}
            disabled={!selected}
            onChange={(destinationSyncMode) => set({ destinationSyncMode })}
          />
        )}
      </StreamCell>
      <StreamCell head="Cursor" error={errors.cursorField}>
        {(notes) =>
          selected && syncMode === "incremental" ? (
            <CursorChoice value={value} notes={notes} onChange={set} />
          ) : (
            NOT_USED
          )
        }
      </StreamCell>
      <StreamCell head="Primary key" error={errors.primaryKey}>
        {(notes) =>
          selected && destinationSyncMode.endsWith("_dedup") ? (
            <KeyChoice value={value} notes={notes} onChange={set} />
          ) : (
            NOT_USED
          )
        }
      </StreamCell>
    </Row>
  );
});

const NOT_USED = <span className="muted">–</span>;

/** Choices whose labels are their values. */
function named(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, value]));
}

interface StreamCellProps {
  /** The head of the column, for narrow screens. */
  readonly head?: string;
  readonly error: string | undefined;
  readonly children: (notes: InputNotes) => ReactNode;
}

/** A field of a stream, with its error. */
function StreamCell({ head, error, children }: StreamCellProps): ReactNode {
  const id = useId();
  return (
    <Cell data-head={head}>
      {children({ "aria-describedby": error && id, "aria-invalid": error !== undefined })}
      {error && (
        <p id={id} className="field-error">
          {error}
        </p>
      )}
    </Cell>
  );
}
