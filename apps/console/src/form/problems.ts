import { hasCronParts, isTimeZone } from "./cron.ts";
import type { FieldError } from "./field-errors.ts";
import { type FormValues, isUnits } from "./form-values.ts";

/** The errors in a form before it is sent, by property. */
export function problemsOf(values: FormValues): FieldError[] {
  const problems: FieldError[] = [];
  const report = (path: string, message: string) => problems.push({ path, message, isOurs: true });
  const { scheduleType, units, cronExpression, cronTimeZone } = values;
  if (scheduleType === "basic" && !isUnits(units)) report("schedule.units", "Must be an integer of at least 1.");
  if (scheduleType === "cron") {
    if (!hasCronParts(cronExpression)) {
      report("scheduleData.cron.cronExpression", "Must have 6 or 7 parts, such as 0 30 2 * * ?");
    }
    if (!isTimeZone(cronTimeZone))
      report("scheduleData.cron.cronTimeZone", "Enter a name such as UTC or Europe/Berlin.");
  }
  // The server accepts an empty format, and writes to a schema with the name "null".
  if (values.namespaceDefinition === "customformat" && values.namespaceFormat === "") {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Airbyte's own placeholder.
    report("namespaceFormat", "Enter a format, such as ${SOURCE_NAMESPACE}.");
  }
  return problems;
}

/**
 * The errors of a request, without those of values that have changed since.
 *
 * @param sent The body of the request.
 * @param now The current body.
 */
export function remainingErrors(errors: readonly FieldError[], sent: unknown, now: unknown): FieldError[] {
  return errors.filter(({ path }) => JSON.stringify(valueAt(sent, path)) === JSON.stringify(valueAt(now, path)));
}

function valueAt(body: unknown, path: string): unknown {
  let value = path === "" ? undefined : body;
  for (const key of path.match(/[^.[\]]+/g) ?? []) value = Object(value)[key];
  return value;
}
