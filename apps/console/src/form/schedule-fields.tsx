import { type ReactNode, useId } from "react";
import { useConsole } from "../console-context.ts";
import { errorAt, type FieldError } from "./field-errors.ts";
import { ChoiceField, TextField } from "./fields.tsx";
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
  return (
    <div className="together">
      <ChoiceField
        label="Runs"
        value={values.scheduleType}
        choices={{
          manual: "manually",
          basic: "at an interval",
          ...(airbyte.family === "2.0" && { cron: "by cron" }),
        }}
        onChange={(scheduleType) => set({ scheduleType })}
      />
      {values.scheduleType === "basic" && (
        <>
          <TextField
            label="Every"
            value={values.units}
            inputMode="numeric"
            error={errorAt(errors, "schedule.units")}
            onChange={(units) => set({ units })}
          />
          <ChoiceField
            label="Unit"
            value={values.timeUnit}
            choices={{ minutes: "minutes", hours: "hours", days: "days", weeks: "weeks", months: "months" }}
            error={errorAt(errors, "schedule.timeUnit")}
            onChange={(timeUnit) => set({ timeUnit })}
          />
        </>
      )}
      {values.scheduleType === "cron" && (
        <>
          <TextField
            label="Cron expression"
            value={values.cronExpression}
            error={errorAt(errors, "scheduleData.cron.cronExpression")}
            hint={description || "Seconds, minutes, hours, day of month, month, day of week."}
            onChange={(cronExpression) => set({ cronExpression })}
          />
          <TextField
            label="Time zone"
            value={values.cronTimeZone}
            list={zonesId}
            error={errorAt(errors, "scheduleData.cron.cronTimeZone")}
            onChange={(cronTimeZone) => set({ cronTimeZone })}
          />
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
