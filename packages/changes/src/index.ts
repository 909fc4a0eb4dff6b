/**
 * Safe changes of Airbyte connections. Every function takes a client of any supported version.
 *
 * @module
 */
export type {
  AnyAirbyte,
  AnyCatalog,
  AnyConnection,
  CatalogOf,
  ConnectionOf,
  CreateOf,
  UpdateOf,
} from "./airbyte.ts";
export { matchesPattern, type PatternOptions } from "./matches-pattern.ts";
export { type StreamName, streamKey, streamText } from "./stream-name.ts";
