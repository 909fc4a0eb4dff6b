import type { FieldError } from "./field-errors.ts";
import { type FormValues, isUnits } from "./form-values.ts";

/** What is wrong with a form before it is sent, by the properties that a server would name. */
export function problemsOf(values: FormValues): FieldError[] {
  const problems: FieldError[] = [];
  const say = (path: string, message: string) => problems.push({ path, message, isOurs: true });
  if (!values.isManual && !isUnits(values.units)) say("schedule.units", "Must be a whole number of at least 1.");
  // The server takes it, and writes into a schema that is called "null".
  if (values.namespaceDefinition === "customformat" && values.namespaceFormat === "") {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Airbyte's own placeholder.
    say("namespaceFormat", "A format is needed, such as ${SOURCE_NAMESPACE}.");
  }
  return problems;
}

/**
 * The errors of a body that was sent, without those at values that were changed since.
 *
 * @param sent The body that they are about.
 * @param now The body as it would be sent now.
 */
export function standingErrors(errors: readonly FieldError[], sent: unknown, now: unknown): FieldError[] {
  return errors.filter(({ path }) => JSON.stringify(valueAt(sent, path)) === JSON.stringify(valueAt(now, path)));
}

function valueAt(body: unknown, path: string): unknown {
  let value = path === "" ? undefined : body;
  for (const key of path.match(/[^.[\]]+/g) ?? []) value = Object(value)[key];
  return value;
}
