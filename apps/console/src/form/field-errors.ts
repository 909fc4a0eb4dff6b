import { InvalidInputError } from "@airbyte-web-backend/client";

/** What the server said against one property of a body. */
export interface FieldError {
  /** Where in the body, such as `schedule.units` or `operations[0].name`; empty when the server does not say. */
  readonly path: string;
  readonly message: string;
  /** Whether the form says so, before anything is sent. */
  readonly isOurs?: true;
}

/**
 * What was wrong with a body, by property.
 *
 * A 400 lists all that is missing, under the name of the Java method and `arg0`. A 422 tells the first fault only, in its
 * message, where Jackson's reference chain leads to it.
 */
export function fieldErrors(error: unknown): FieldError[] {
  if (!(error instanceof InvalidInputError)) return [];
  if (error.validationErrors.length > 0) {
    return error.validationErrors.map(({ propertyPath, message }) => ({
      path: propertyPath.replace(/^.*?\barg0\.?/, ""),
      message: message ?? "was refused",
    }));
  }
  const said = Object(error.body)["message"];
  const text = typeof said === "string" ? said : error.message;
  const chain = /\(through reference chain: (.*?)\)/.exec(text)?.[1] ?? "";
  const path = chain
    .split("->")
    .map((link) => /\["(.*)"\]$/.exec(link)?.[1] ?? /\[\d+\]$/.exec(link)?.[0] ?? "")
    .join(".")
    .replaceAll(".[", "[");
  return [{ path, message: firstComplaint(text) }];
}

/** The error at a field: of its own property or of one below it. */
export function errorAt(errors: readonly FieldError[], field: string): string | undefined {
  const found = errors.find(
    ({ path }) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`),
  );
  return found && (found.isOurs ? found.message : `The server says: ${found.message}`);
}

/** Those of no field of the form. */
export function errorsElsewhere(errors: readonly FieldError[], fields: readonly string[]): FieldError[] {
  return errors.filter((error) => fields.every((field) => errorAt([error], field) === undefined));
}

function firstComplaint(text: string): string {
  const [line = ""] = text.split("\n");
  return line.replace(/^Invalid json( input)?\. /, "").replaceAll(/`[\w.]+\.(\w+)`/g, "$1");
}
