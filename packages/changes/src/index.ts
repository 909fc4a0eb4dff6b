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
export { applyCatalogDiff } from "./catalog/apply-catalog-diff.ts";
export type { CatalogLike, StreamLike } from "./catalog/catalog.ts";
export { type CatalogProblem, type CatalogProblemKind, checkCatalog } from "./catalog/check-catalog.ts";
export { type CatalogDiff, diffCatalogs, type StreamDiff } from "./catalog/diff-catalogs.ts";
export { InvalidCatalogError } from "./catalog/invalid-catalog-error.ts";
export {
  type StreamPattern,
  type StreamSettings,
  selectStreams,
  UnknownStreamError,
} from "./catalog/select-streams.ts";
export type { StreamChange, StreamChangeKind } from "./catalog/stream-change.ts";
export { matchesPattern, type PatternOptions } from "./matches-pattern.ts";
export { type StreamName, streamKey, streamText } from "./stream-name.ts";
