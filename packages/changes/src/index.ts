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
export {
  type BulkItem,
  type BulkOptions,
  type BulkOutcome,
  type BulkProgress,
  type BulkResult,
  type ConnectionSelection,
  forEachConnection,
  UnmatchedSelectionError,
} from "./bulk/for-each-connection.ts";
export { IncompleteListError, type ListedConnection, listConnections } from "./bulk/list-connections.ts";
export { applyCatalogDiff } from "./catalog/apply-catalog-diff.ts";
export type { CatalogLike, StreamLike } from "./catalog/catalog.ts";
export { catalogDiffLines } from "./catalog/catalog-diff-lines.ts";
export { type CatalogProblem, type CatalogProblemKind, checkCatalog } from "./catalog/check-catalog.ts";
export { type Drift, detectDrift } from "./catalog/detect-drift.ts";
export { type CatalogDiff, diffCatalogs, type StreamDiff } from "./catalog/diff-catalogs.ts";
export { DiscoveryFailedError } from "./catalog/discovery-failed-error.ts";
export { InvalidCatalogError } from "./catalog/invalid-catalog-error.ts";
export { type RefreshOptions, type RefreshResult, refreshCatalog } from "./catalog/refresh-catalog.ts";
export {
  type StreamPattern,
  type StreamSettings,
  selectStreams,
  UnknownStreamError,
} from "./catalog/select-streams.ts";
export type { StreamChange, StreamChangeKind } from "./catalog/stream-change.ts";
export { takeDiscovered } from "./catalog/take-discovered.ts";
export { dryRun, type PlannedConnection, type RecordedRequest, type Recorder } from "./dry-run/dry-run.ts";
export { previewUpdate, type UpdatePreview } from "./dry-run/preview-update.ts";
export { AmbiguousConnectionError, type ConnectionCandidate } from "./ensure/ambiguous-connection-error.ts";
export { type EnsureOptions, type EnsureResult, ensure, type WantedConnection } from "./ensure/ensure.ts";
export {
  type HealthOptions,
  type HealthReport,
  type HealthState,
  health,
  type ObservedConnection,
} from "./health/health.ts";
export { type BasicSchedule, type Scheduled, schedulePeriodMs, scheduleText } from "./health/schedule.ts";
export { type LatestSync, syncStatus } from "./health/sync-status.ts";
export { matchesPattern, type PatternOptions } from "./matches-pattern.ts";
export { ConflictError, type ConflictErrorFields } from "./modify/conflict-error.ts";
export { DestructiveChangeError, type DestructiveChangeErrorFields } from "./modify/destructive-change-error.ts";
export { type ChangeConnection, type ModifyOptions, type ModifyResult, modify } from "./modify/modify.ts";
export { changeLines, type DiffLine } from "./settings/change-lines.ts";
export type { ChangesOf, Draft, DraftOf, FamilyOf } from "./settings/draft.ts";
export { type Change, listChanges } from "./settings/list-changes.ts";
export { settingsOf } from "./settings/settings-of.ts";
export { updateBody } from "./settings/update-body.ts";
export { type StreamName, streamKey, streamText } from "./stream-name.ts";
