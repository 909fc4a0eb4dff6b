import { AirbyteError, type AirbyteErrorFields, nameClass } from "./airbyte-error.ts";

/** An option, or the body of a call, cannot be used as it is. The only error that `createClient` throws. */
export class ConfigError extends AirbyteError {
  declare readonly name: "ConfigError";
  /** The name of the option, such as `baseUrl`. */
  readonly option: string;

  constructor(option: string, message: string, fields: AirbyteErrorFields = {}) {
    super(`${option}: ${message}`, fields);
    this.option = option;
  }

  static {
    nameClass(ConfigError, "ConfigError");
  }
}
