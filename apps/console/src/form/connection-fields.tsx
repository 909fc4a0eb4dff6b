import type { Dispatch, ReactNode, SetStateAction } from "react";
import { errorAt, type FieldError } from "./field-errors.ts";
import { bindFields, ChoiceField, TextField } from "./fields.tsx";
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

const STATUSES = { active: "active", inactive: "inactive: paused" };

/** Only the status of a deleted or locked connection has a hint. The form cannot delete or lock one. */
const FINAL_STATUSES: Readonly<Record<string, { readonly text: string; readonly hint: string }>> = {
  deprecated: { text: "deleted", hint: "Lists omit it. Set it to active or inactive to restore it." },
  locked: { text: "locked", hint: "The server rejects changes of a locked connection." },
};

export interface ConnectionFieldsProps {
  readonly values: FormValues;
  /** The hint for an empty name. */
  readonly withoutName: string;
  /** The stored status. Undefined for a new connection. */
  readonly storedStatus?: string;
  readonly errors: readonly FieldError[];
  /** The errors of streams, by key. */
  readonly streamErrors: ReadonlyMap<string, StreamErrors>;
  readonly setValues: Dispatch<SetStateAction<FormValues>>;
}

/** The fields to create or edit a connection. */
export function ConnectionFields(props: ConnectionFieldsProps): ReactNode {
  const { values, withoutName, storedStatus = "", errors, streamErrors, setValues } = props;
  const set = (changes: Partial<FormValues>) => setValues((now) => ({ ...now, ...changes }));
  const field = bindFields(values, set, errors);
  const final = FINAL_STATUSES[storedStatus];
  return (
    <>
      <div className="fields">
        <TextField label="Name" hint={values.name === "" ? withoutName : undefined} {...field("name")} />
        <ChoiceField
          label="Status"
          choices={{ ...STATUSES, ...(final && { [storedStatus]: final.text }) }}
          hint={final?.hint}
          {...field("status")}
        />
        <ScheduleFields values={values} errors={errors} set={set} />
        <ChoiceField
          label="Namespace"
          choices={{
            source: "as in the source",
            destination: "default of the destination",
            customformat: "a format",
          }}
          {...field("namespaceDefinition")}
        />
        {values.namespaceDefinition === "customformat" && (
          <TextField
            label="Namespace format"
            hint="${SOURCE_NAMESPACE} is the namespace in the source."
            {...field("namespaceFormat")}
          />
        )}
        <TextField label="Prefix" hint="Added in front of each table name." {...field("prefix")} />
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
