import process from "node:process";

/** The variables that the demo looks at. On Deno each one needs its permission. */
export type EnvironmentVariable =
  | "AIRBYTE_URL"
  | "AIRBYTE_WORKSPACE_ID"
  | "AIRBYTE_USERNAME"
  | "AIRBYTE_PASSWORD"
  | "AIRBYTE_TOKEN"
  | "AIRBYTE_CLIENT_ID"
  | "AIRBYTE_CLIENT_SECRET"
  | "NO_COLOR";

/** The value of a variable; undefined when it is not set, empty, or not to be read. */
export function readVariable(name: EnvironmentVariable): string | undefined {
  try {
    return process.env[name] || undefined;
  } catch {
    return undefined; // Deno throws when the permission was not given: then the variable does not count.
  }
}
