import { AirbyteError, type AirbyteErrorFields } from "./airbyte-error.ts";

/** An option or the body of a call is invalid. The only error that `createClient` throws. */
export class ConfigError extends AirbyteError {
  /** The name of the option, such as `baseUrl`. */
  declare readonly option: string;
  /** The problem, without the name: `must be a positive number of milliseconds`. */
  declare readonly reason: string;

  constructor(option: string, reason: string, fields: AirbyteErrorFields = {}) {
    super(`${option}: ${reason}`, { ...fields, option, reason } as AirbyteErrorFields);
  }

  override get name(): "ConfigError" {
    return "ConfigError";
  }
}
