import { AirbyteError } from "./airbyte-error.ts";

/**
 * Whether a caught value is an error of this package.
 *
 * @example
 * try { await airbyte.connections.get({ connectionId }) }
 * catch (error) { if (isAirbyteError(error)) console.error(error.operation, error.hint); else throw error; }
 */
export function isAirbyteError(value: unknown): value is AirbyteError {
  return value instanceof AirbyteError;
}
