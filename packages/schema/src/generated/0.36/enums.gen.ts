// Generated from spec/0.36 (sha256 4dfce1477201) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
/**
 * The values of each enum, and a type guard for values that a newer server may send. This is an entry of its own, so that
 * programs without enums do not type-check it.
 *
 * @module enums
 */

/** The values of ConnectionStatus that this version of the API knows. */
export const connectionStatusValues = ["active","inactive","deprecated"] as const;

/** Whether a value is one of `connectionStatusValues`. A newer server may send others. */
export function isKnownConnectionStatus(value: unknown): value is (typeof connectionStatusValues)[number] {
  return (connectionStatusValues as readonly unknown[]).includes(value);
}

/** The values of ConnectionScheduleTimeUnit that this version of the API knows. */
export const connectionScheduleTimeUnitValues = ["minutes","hours","days","weeks","months"] as const;

/** Whether a value is one of `connectionScheduleTimeUnitValues`. A newer server may send others. */
export function isKnownConnectionScheduleTimeUnit(value: unknown): value is (typeof connectionScheduleTimeUnitValues)[number] {
  return (connectionScheduleTimeUnitValues as readonly unknown[]).includes(value);
}

/** The values of NamespaceDefinitionType that this version of the API knows. */
export const namespaceDefinitionTypeValues = ["source","destination","customformat"] as const;

/** Whether a value is one of `namespaceDefinitionTypeValues`. A newer server may send others. */
export function isKnownNamespaceDefinitionType(value: unknown): value is (typeof namespaceDefinitionTypeValues)[number] {
  return (namespaceDefinitionTypeValues as readonly unknown[]).includes(value);
}

/** The values of JobStatus that this version of the API knows. */
export const jobStatusValues = ["pending","running","incomplete","failed","succeeded","cancelled"] as const;

/** Whether a value is one of `jobStatusValues`. A newer server may send others. */
export function isKnownJobStatus(value: unknown): value is (typeof jobStatusValues)[number] {
  return (jobStatusValues as readonly unknown[]).includes(value);
}

/** The values of OperatorType that this version of the API knows. */
export const operatorTypeValues = ["normalization","dbt"] as const;

/** Whether a value is one of `operatorTypeValues`. A newer server may send others. */
export function isKnownOperatorType(value: unknown): value is (typeof operatorTypeValues)[number] {
  return (operatorTypeValues as readonly unknown[]).includes(value);
}

/** The values of OperatorNormalizationOption that this version of the API knows. */
export const operatorNormalizationOptionValues = ["basic"] as const;

/** Whether a value is one of `operatorNormalizationOptionValues`. A newer server may send others. */
export function isKnownOperatorNormalizationOption(value: unknown): value is (typeof operatorNormalizationOptionValues)[number] {
  return (operatorNormalizationOptionValues as readonly unknown[]).includes(value);
}

/** The values of SyncMode that this version of the API knows. */
export const syncModeValues = ["full_refresh","incremental"] as const;

/** Whether a value is one of `syncModeValues`. A newer server may send others. */
export function isKnownSyncMode(value: unknown): value is (typeof syncModeValues)[number] {
  return (syncModeValues as readonly unknown[]).includes(value);
}

/** The values of DestinationSyncMode that this version of the API knows. */
export const destinationSyncModeValues = ["append","overwrite","append_dedup"] as const;

/** Whether a value is one of `destinationSyncModeValues`. A newer server may send others. */
export function isKnownDestinationSyncMode(value: unknown): value is (typeof destinationSyncModeValues)[number] {
  return (destinationSyncModeValues as readonly unknown[]).includes(value);
}
