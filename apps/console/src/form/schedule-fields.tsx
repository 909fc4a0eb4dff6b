import { type ReactNode, useId } from "react";
import { useConsole } from "../console-context.ts";
import type { FieldError } from "./field-errors.ts";
import { bindFields, ChoiceField, TextField, TIME_UNITS } from "./fields.tsx";
import type { FormValues } from "./form-values.ts";
import { useCronCheck } from "./use-cron-check.ts";

const TIME_ZONES = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];

export interface ScheduleFieldsProps {
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  readonly set: (changes: Partial<FormValues>) => void;
}

/** When the connection syncs. 0.36 has no cron. */
export function ScheduleFields({ values, errors, set }: ScheduleFieldsProps): ReactNode {
  const { airbyte } = useConsole();
  const zonesId = useId();
  const { description } = useCronCheck(values);
  const field = bindFields(values, set, errors);
  const cron = airbyte.family === "2.0" && { cron: "by cron" };
  return (
    <div className="together">
      <ChoiceField
        label="Runs"
        choices={{ manual: "manually", basic: "at an interval", ...cron }}
        {...field("scheduleType")}
      />
      {values.scheduleType === "basic" && (
        <>
          <TextField label="Every" inputMode="numeric" {...field("units", "schedule.units")} />
          <ChoiceField label="Unit" choices={TIME_UNITS} {...field("timeUnit", "schedule.timeUnit")} />
        </>
      )}
      {values.scheduleType === "cron" && (
        <>
          <TextField
            label="Cron expression"
            hint={description || "Seconds, minutes, hours, day of month, month, day of week."}
            {...field("cronExpression", "scheduleData.cron.cronExpression")}
          />
          <TextField label="Time zone" list={zonesId} {...field("cronTimeZone", "scheduleData.cron.cronTimeZone")} />
          <datalist id={zonesId}>
            {TIME_ZONES.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </>
      )}
    </div>
  );
}
