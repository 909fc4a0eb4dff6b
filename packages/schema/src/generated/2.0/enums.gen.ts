// Generated from spec/2.0 (sha256 3b0acd48926d) by packages/codegen. Do not edit: change the spec, run `pnpm generate`.
/**
 * The values of each enum, and a type guard for values that a newer server may send. This is an entry of its own, so that
 * programs without enums do not type-check it.
 *
 * @module 2.0-enums
 */

/** The values of WebBackendConnectionListSortKey that this version of the API knows. */
export const webBackendConnectionListSortKeyValues = ["connectionName_asc","connectionName_desc","sourceName_asc","sourceName_desc","destinationName_asc","destinationName_desc","lastSync_asc","lastSync_desc"] as const;

/** Whether a value is one of `webBackendConnectionListSortKeyValues`. A newer server may send others. */
export function isKnownWebBackendConnectionListSortKey(value: unknown): value is (typeof webBackendConnectionListSortKeyValues)[number] {
  return (webBackendConnectionListSortKeyValues as readonly unknown[]).includes(value);
}

/** The values of WebBackendConnectionListFiltersStatuses that this version of the API knows. */
export const webBackendConnectionListFiltersStatusesValues = ["healthy","failed","running"] as const;

/** Whether a value is one of `webBackendConnectionListFiltersStatusesValues`. A newer server may send others. */
export function isKnownWebBackendConnectionListFiltersStatuses(value: unknown): value is (typeof webBackendConnectionListFiltersStatusesValues)[number] {
  return (webBackendConnectionListFiltersStatusesValues as readonly unknown[]).includes(value);
}

/** The values of ConnectionStatus that this version of the API knows. */
export const connectionStatusValues = ["active","inactive","deprecated","locked"] as const;

/** Whether a value is one of `connectionStatusValues`. A newer server may send others. */
export function isKnownConnectionStatus(value: unknown): value is (typeof connectionStatusValues)[number] {
  return (connectionStatusValues as readonly unknown[]).includes(value);
}

/** The values of ConnectionScheduleType that this version of the API knows. */
export const connectionScheduleTypeValues = ["manual","basic","cron"] as const;

/** Whether a value is one of `connectionScheduleTypeValues`. A newer server may send others. */
export function isKnownConnectionScheduleType(value: unknown): value is (typeof connectionScheduleTypeValues)[number] {
  return (connectionScheduleTypeValues as readonly unknown[]).includes(value);
}

/** The values of ConnectionScheduleDataBasicScheduleTimeUnit that this version of the API knows. */
export const connectionScheduleDataBasicScheduleTimeUnitValues = ["minutes","hours","days","weeks","months"] as const;

/** Whether a value is one of `connectionScheduleDataBasicScheduleTimeUnitValues`. A newer server may send others. */
export function isKnownConnectionScheduleDataBasicScheduleTimeUnit(value: unknown): value is (typeof connectionScheduleDataBasicScheduleTimeUnitValues)[number] {
  return (connectionScheduleDataBasicScheduleTimeUnitValues as readonly unknown[]).includes(value);
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

/** The values of NonBreakingChangesPreference that this version of the API knows. */
export const nonBreakingChangesPreferenceValues = ["ignore","disable","propagate_columns","propagate_fully"] as const;

/** Whether a value is one of `nonBreakingChangesPreferenceValues`. A newer server may send others. */
export function isKnownNonBreakingChangesPreference(value: unknown): value is (typeof nonBreakingChangesPreferenceValues)[number] {
  return (nonBreakingChangesPreferenceValues as readonly unknown[]).includes(value);
}

/** The values of SchemaChangeBackfillPreference that this version of the API knows. */
export const schemaChangeBackfillPreferenceValues = ["enabled","disabled"] as const;

/** Whether a value is one of `schemaChangeBackfillPreferenceValues`. A newer server may send others. */
export function isKnownSchemaChangeBackfillPreference(value: unknown): value is (typeof schemaChangeBackfillPreferenceValues)[number] {
  return (schemaChangeBackfillPreferenceValues as readonly unknown[]).includes(value);
}

/** The values of SchemaChange that this version of the API knows. */
export const schemaChangeValues = ["no_change","non_breaking","breaking"] as const;

/** Whether a value is one of `schemaChangeValues`. A newer server may send others. */
export function isKnownSchemaChange(value: unknown): value is (typeof schemaChangeValues)[number] {
  return (schemaChangeValues as readonly unknown[]).includes(value);
}

/** The values of JobType that this version of the API knows. */
export const jobTypeValues = ["get_spec","check_connection","discover_schema","sync","reset_connection","connection_updater","replicate"] as const;

/** Whether a value is one of `jobTypeValues`. A newer server may send others. */
export function isKnownJobType(value: unknown): value is (typeof jobTypeValues)[number] {
  return (jobTypeValues as readonly unknown[]).includes(value);
}

/** The values of JobStatus that this version of the API knows. */
export const jobStatusValues = ["pending","queued","running","incomplete","failed","succeeded","cancelled"] as const;

/** Whether a value is one of `jobStatusValues`. A newer server may send others. */
export function isKnownJobStatus(value: unknown): value is (typeof jobStatusValues)[number] {
  return (jobStatusValues as readonly unknown[]).includes(value);
}

/** The values of ConnectionStateType that this version of the API knows. */
export const connectionStateTypeValues = ["global","stream","legacy","not_set"] as const;

/** Whether a value is one of `connectionStateTypeValues`. A newer server may send others. */
export function isKnownConnectionStateType(value: unknown): value is (typeof connectionStateTypeValues)[number] {
  return (connectionStateTypeValues as readonly unknown[]).includes(value);
}

/** The values of ActorStatus that this version of the API knows. */
export const actorStatusValues = ["active","inactive"] as const;

/** Whether a value is one of `actorStatusValues`. A newer server may send others. */
export function isKnownActorStatus(value: unknown): value is (typeof actorStatusValues)[number] {
  return (actorStatusValues as readonly unknown[]).includes(value);
}

/** The values of SupportState that this version of the API knows. */
export const supportStateValues = ["supported","unsupported","deprecated"] as const;

/** Whether a value is one of `supportStateValues`. A newer server may send others. */
export function isKnownSupportState(value: unknown): value is (typeof supportStateValues)[number] {
  return (supportStateValues as readonly unknown[]).includes(value);
}

/** The values of SupportLevel that this version of the API knows. */
export const supportLevelValues = ["community","certified","archived","none"] as const;

/** Whether a value is one of `supportLevelValues`. A newer server may send others. */
export function isKnownSupportLevel(value: unknown): value is (typeof supportLevelValues)[number] {
  return (supportLevelValues as readonly unknown[]).includes(value);
}

/** The values of DeadlineAction that this version of the API knows. */
export const deadlineActionValues = ["auto_upgrade","disable"] as const;

/** Whether a value is one of `deadlineActionValues`. A newer server may send others. */
export function isKnownDeadlineAction(value: unknown): value is (typeof deadlineActionValues)[number] {
  return (deadlineActionValues as readonly unknown[]).includes(value);
}

/** The values of OperatorType that this version of the API knows. */
export const operatorTypeValues = ["normalization","dbt","webhook"] as const;

/** Whether a value is one of `operatorTypeValues`. A newer server may send others. */
export function isKnownOperatorType(value: unknown): value is (typeof operatorTypeValues)[number] {
  return (operatorTypeValues as readonly unknown[]).includes(value);
}

/** The values of OperatorWebhookWebhookType that this version of the API knows. */
export const operatorWebhookWebhookTypeValues = ["dbtCloud"] as const;

/** Whether a value is one of `operatorWebhookWebhookTypeValues`. A newer server may send others. */
export function isKnownOperatorWebhookWebhookType(value: unknown): value is (typeof operatorWebhookWebhookTypeValues)[number] {
  return (operatorWebhookWebhookTypeValues as readonly unknown[]).includes(value);
}

/** The values of SyncMode that this version of the API knows. */
export const syncModeValues = ["full_refresh","incremental"] as const;

/** Whether a value is one of `syncModeValues`. A newer server may send others. */
export function isKnownSyncMode(value: unknown): value is (typeof syncModeValues)[number] {
  return (syncModeValues as readonly unknown[]).includes(value);
}

/** The values of DestinationSyncMode that this version of the API knows. */
export const destinationSyncModeValues = ["append","overwrite","append_dedup","overwrite_dedup","update","soft_delete"] as const;

/** Whether a value is one of `destinationSyncModeValues`. A newer server may send others. */
export function isKnownDestinationSyncMode(value: unknown): value is (typeof destinationSyncModeValues)[number] {
  return (destinationSyncModeValues as readonly unknown[]).includes(value);
}

/** The values of StreamMapperType that this version of the API knows. */
export const streamMapperTypeValues = ["hashing","field-renaming","row-filtering","encryption","field-filtering"] as const;

/** Whether a value is one of `streamMapperTypeValues`. A newer server may send others. */
export function isKnownStreamMapperType(value: unknown): value is (typeof streamMapperTypeValues)[number] {
  return (streamMapperTypeValues as readonly unknown[]).includes(value);
}

/** The values of HashingMapperConfigurationMethod that this version of the API knows. */
export const hashingMapperConfigurationMethodValues = ["MD2","MD5","SHA-1","SHA-224","SHA-256","SHA-384","SHA-512"] as const;

/** Whether a value is one of `hashingMapperConfigurationMethodValues`. A newer server may send others. */
export function isKnownHashingMapperConfigurationMethod(value: unknown): value is (typeof hashingMapperConfigurationMethodValues)[number] {
  return (hashingMapperConfigurationMethodValues as readonly unknown[]).includes(value);
}

/** The values of RowFilteringOperationType that this version of the API knows. */
export const rowFilteringOperationTypeValues = ["EQUAL","NOT"] as const;

/** Whether a value is one of `rowFilteringOperationTypeValues`. A newer server may send others. */
export function isKnownRowFilteringOperationType(value: unknown): value is (typeof rowFilteringOperationTypeValues)[number] {
  return (rowFilteringOperationTypeValues as readonly unknown[]).includes(value);
}

/** The values of EncryptionMapperAlgorithm that this version of the API knows. */
export const encryptionMapperAlgorithmValues = ["RSA","AES"] as const;

/** Whether a value is one of `encryptionMapperAlgorithmValues`. A newer server may send others. */
export function isKnownEncryptionMapperAlgorithm(value: unknown): value is (typeof encryptionMapperAlgorithmValues)[number] {
  return (encryptionMapperAlgorithmValues as readonly unknown[]).includes(value);
}

/** The values of EncryptionMapperAESConfigurationMode that this version of the API knows. */
export const encryptionMapperAESConfigurationModeValues = ["CBC","CFB","OFB","CTR","GCM","ECB"] as const;

/** Whether a value is one of `encryptionMapperAESConfigurationModeValues`. A newer server may send others. */
export function isKnownEncryptionMapperAESConfigurationMode(value: unknown): value is (typeof encryptionMapperAESConfigurationModeValues)[number] {
  return (encryptionMapperAESConfigurationModeValues as readonly unknown[]).includes(value);
}

/** The values of EncryptionMapperAESConfigurationPadding that this version of the API knows. */
export const encryptionMapperAESConfigurationPaddingValues = ["NoPadding","PKCS5Padding"] as const;

/** Whether a value is one of `encryptionMapperAESConfigurationPaddingValues`. A newer server may send others. */
export function isKnownEncryptionMapperAESConfigurationPadding(value: unknown): value is (typeof encryptionMapperAESConfigurationPaddingValues)[number] {
  return (encryptionMapperAESConfigurationPaddingValues as readonly unknown[]).includes(value);
}

/** The values of FieldSpecType that this version of the API knows. */
export const fieldSpecTypeValues = ["STRING","BOOLEAN","DATE","TIMESTAMP_WITHOUT_TIMEZONE","TIMESTAMP_WITH_TIMEZONE","TIME_WITHOUT_TIMEZONE","TIME_WITH_TIMEZONE","INTEGER","NUMBER","ARRAY","OBJECT","MULTI","UNKNOWN"] as const;

/** Whether a value is one of `fieldSpecTypeValues`. A newer server may send others. */
export function isKnownFieldSpecType(value: unknown): value is (typeof fieldSpecTypeValues)[number] {
  return (fieldSpecTypeValues as readonly unknown[]).includes(value);
}

/** The values of MapperValidationErrorType that this version of the API knows. */
export const mapperValidationErrorTypeValues = ["MISSING_MAPPER","INVALID_MAPPER_CONFIG","FIELD_NOT_FOUND","FIELD_ALREADY_EXISTS"] as const;

/** Whether a value is one of `mapperValidationErrorTypeValues`. A newer server may send others. */
export function isKnownMapperValidationErrorType(value: unknown): value is (typeof mapperValidationErrorTypeValues)[number] {
  return (mapperValidationErrorTypeValues as readonly unknown[]).includes(value);
}

/** The values of StreamTransformTransformType that this version of the API knows. */
export const streamTransformTransformTypeValues = ["add_stream","remove_stream","update_stream"] as const;

/** Whether a value is one of `streamTransformTransformTypeValues`. A newer server may send others. */
export function isKnownStreamTransformTransformType(value: unknown): value is (typeof streamTransformTransformTypeValues)[number] {
  return (streamTransformTransformTypeValues as readonly unknown[]).includes(value);
}

/** The values of FieldTransformTransformType that this version of the API knows. */
export const fieldTransformTransformTypeValues = ["add_field","remove_field","update_field_schema"] as const;

/** Whether a value is one of `fieldTransformTransformTypeValues`. A newer server may send others. */
export function isKnownFieldTransformTransformType(value: unknown): value is (typeof fieldTransformTransformTypeValues)[number] {
  return (fieldTransformTransformTypeValues as readonly unknown[]).includes(value);
}

/** The values of StreamAttributeTransformTransformType that this version of the API knows. */
export const streamAttributeTransformTransformTypeValues = ["update_primary_key"] as const;

/** Whether a value is one of `streamAttributeTransformTransformTypeValues`. A newer server may send others. */
export function isKnownStreamAttributeTransformTransformType(value: unknown): value is (typeof streamAttributeTransformTransformTypeValues)[number] {
  return (streamAttributeTransformTransformTypeValues as readonly unknown[]).includes(value);
}

/** The values of InstanceConfigurationResponseEdition that this version of the API knows. */
export const instanceConfigurationResponseEditionValues = ["community","pro","enterprise","trial"] as const;

/** Whether a value is one of `instanceConfigurationResponseEditionValues`. A newer server may send others. */
export function isKnownInstanceConfigurationResponseEdition(value: unknown): value is (typeof instanceConfigurationResponseEditionValues)[number] {
  return (instanceConfigurationResponseEditionValues as readonly unknown[]).includes(value);
}

/** The values of InstanceConfigurationResponseTrackingStrategy that this version of the API knows. */
export const instanceConfigurationResponseTrackingStrategyValues = ["logging","segment"] as const;

/** Whether a value is one of `instanceConfigurationResponseTrackingStrategyValues`. A newer server may send others. */
export function isKnownInstanceConfigurationResponseTrackingStrategy(value: unknown): value is (typeof instanceConfigurationResponseTrackingStrategyValues)[number] {
  return (instanceConfigurationResponseTrackingStrategyValues as readonly unknown[]).includes(value);
}

/** The values of AuthConfigurationMode that this version of the API knows. */
export const authConfigurationModeValues = ["none","simple","oidc"] as const;

/** Whether a value is one of `authConfigurationModeValues`. A newer server may send others. */
export function isKnownAuthConfigurationMode(value: unknown): value is (typeof authConfigurationModeValues)[number] {
  return (authConfigurationModeValues as readonly unknown[]).includes(value);
}

/** The values of LicenseStatus that this version of the API knows. */
export const licenseStatusValues = ["pro","invalid","exceeded","expired"] as const;

/** Whether a value is one of `licenseStatusValues`. A newer server may send others. */
export function isKnownLicenseStatus(value: unknown): value is (typeof licenseStatusValues)[number] {
  return (licenseStatusValues as readonly unknown[]).includes(value);
}

/** The values of ConnectionScheduleReadTimeUnit that this version of the API knows. */
export const connectionScheduleReadTimeUnitValues = ["minutes","hours","days","weeks","months"] as const;

/** Whether a value is one of `connectionScheduleReadTimeUnitValues`. A newer server may send others. */
export function isKnownConnectionScheduleReadTimeUnit(value: unknown): value is (typeof connectionScheduleReadTimeUnitValues)[number] {
  return (connectionScheduleReadTimeUnitValues as readonly unknown[]).includes(value);
}
