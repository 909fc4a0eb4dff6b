import type { Dispatch, ReactNode, SetStateAction } from "react";
import { errorAt, type FieldError } from "./field-errors.ts";
import { ChoiceField, TextField } from "./fields.tsx";
import type { FormValues } from "./form-values.ts";
import { ScheduleFields } from "./schedule-fields.tsx";
import { StreamChoices } from "./stream-choices.tsx";
import type { StreamErrors } from "./stream-problems.ts";

/** The properties with a field. Errors of others are shown above the form. */
export const CONNECTION_FIELDS: readonly string[] = [
  "name",
  "status",
  "schedule.units",
  "schedule.timeUnit",
  "scheduleData.cron.cronExpression",
  "scheduleData.cron.cronTimeZone",
  "namespaceDefinition",
  "namespaceFormat",
  "prefix",
  "syncCatalog",
];

export interface ConnectionFieldsProps {
  readonly values: FormValues;
  /** The hint for an empty name. */
  readonly withoutName: string;
  /** Whether the connection is deleted. The form cannot delete it. */
  readonly isDeleted?: boolean;
  readonly errors: readonly FieldError[];
  /** The errors of streams, by key. */
  readonly streamErrors: ReadonlyMap<string, StreamErrors>;
  readonly setValues: Dispatch<SetStateAction<FormValues>>;
}

/** The fields to create or edit a connection. */
export function ConnectionFields(props: ConnectionFieldsProps): ReactNode {
  const { values, withoutName, isDeleted, errors, streamErrors, setValues } = props;
  // Only 2.x has locked connections.
  const isLocked = String(values.status) === "locked";
  const set = (changes: Partial<FormValues>) => setValues((now) => ({ ...now, ...changes }));
  return (
    <>
      <div className="fields">
        <TextField
          label="Name"
          value={values.name}
          hint={values.name === "" ? withoutName : undefined}
          error={errorAt(errors, "name")}
          onChange={(name) => set({ name })}
        />
        <ChoiceField
          label="Status"
          value={values.status}
          choices={{
            active: "active",
            inactive: "inactive: paused",
            ...(isDeleted && { deprecated: "deleted" }),
            ...(isLocked && { locked: "locked" }),
          }}
          error={errorAt(errors, "status")}
          hint={
            isDeleted
              ? "Lists omit it. Set it to active or inactive to restore it."
              : isLocked
                ? "The server rejects changes of a locked connection."
                : undefined
          }
          onChange={(status) => set({ status })}
        />
        <ScheduleFields values={values} errors={errors} set={set} />
        <ChoiceField
          label="Namespace"
          value={values.namespaceDefinition}
          choices={{
            source: "as in the source",
            destination: "default of the destination",
            customformat: "a format",
          }}
          error={errorAt(errors, "namespaceDefinition")}
          onChange={(namespaceDefinition) => set({ namespaceDefinition })}
        />
        {values.namespaceDefinition === "customformat" && (
          <TextField
            label="Namespace format"
            value={values.namespaceFormat}
            error={errorAt(errors, "namespaceFormat")}
            hint="${SOURCE_NAMESPACE} is the namespace in the source."
            onChange={(namespaceFormat) => set({ namespaceFormat })}
          />
        )}
        <TextField
          label="Prefix"
          value={values.prefix}
          hint="Added in front of each table name."
          error={errorAt(errors, "prefix")}
          onChange={(prefix) => set({ prefix })}
        />
      </div>
      <StreamChoices
        streams={values.streams}
        error={errorAt(errors, "syncCatalog")}
        errors={streamErrors}
        setValues={setValues}
      />
    </>
  );
}
