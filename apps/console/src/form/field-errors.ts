import { InvalidInputError } from "@airbyte-web-backend/client";

/** An error of the server about one property. */
export interface FieldError {
  /** The property, such as `schedule.units` or `operations[0].name`; empty if unknown. */
  readonly path: string;
  readonly message: string;
  /** Whether the form found it, before a request. */
  readonly isOurs?: true;
}

/** The field of the problems of 2.x about a schedule, by their type. */
const PROBLEM_FIELDS: Readonly<Record<string, string>> = {
  "error:cron-validation/invalid-expression": "scheduleData.cron.cronExpression",
  "error:cron-validation/under-one-hour-not-allowed": "scheduleData.cron.cronExpression",
  "error:cron-validation/invalid-timezone": "scheduleData.cron.cronTimeZone",
  "error:basic-schedule-validation/under-one-hour-not-allowed": "schedule.units",
};

/**
 * The errors in a response, by property.
 *
 * On 0.36, a 400 lists every missing property, below the name of the Java method and `arg0`. A 422 has the first error only,
 * with its path in Jackson's reference chain in the message. On 2.x, the type of a problem tells the field.
 */
export function fieldErrors(error: unknown): FieldError[] {
  if (!(error instanceof InvalidInputError)) return [];
  if (error.validationErrors.length > 0) {
    return error.validationErrors.map(({ propertyPath, message }) => ({
      path: propertyPath.replace(/^.*?\barg0\.?/, ""),
      message: message ?? "was refused",
    }));
  }
  const { type, detail, data, message }: Problem = Object(error.body);
  const field = PROBLEM_FIELDS[type ?? ""];
  if (field) return [{ path: field, message: data?.validationErrorMessage ?? detail ?? error.message }];
  const text = typeof message === "string" ? message : error.message;
  const chain = /\(through reference chain: (.*?)\)/.exec(text)?.[1] ?? "";
  const path = chain
    .split("->")
    .map((link) => /\["(.*)"\]$/.exec(link)?.[1] ?? /\[\d+\]$/.exec(link)?.[0] ?? "")
    .join(".")
    .replaceAll(".[", "[");
  return [{ path, message: firstLine(text) }];
}

/** The body of an error: a problem of 2.x, or a message. */
interface Problem {
  readonly type?: string;
  readonly detail?: string;
  readonly data?: { readonly validationErrorMessage?: string | null } | null;
  readonly message?: unknown;
}

/** The error of a field: of its property or one below. */
export function errorAt(errors: readonly FieldError[], field: string): string | undefined {
  const found = errors.find(
    ({ path }) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`),
  );
  return found && (found.isOurs ? found.message : `The server says: ${found.message}`);
}

/** The errors of properties without a field. */
export function errorsElsewhere(errors: readonly FieldError[], fields: readonly string[]): FieldError[] {
  return errors.filter((error) => fields.every((field) => errorAt([error], field) === undefined));
}

function firstLine(text: string): string {
  const [line = ""] = text.split("\n");
  return line.replace(/^Invalid json( input)?\. /, "").replaceAll(/`[\w.]+\.(\w+)`/g, "$1");
}
