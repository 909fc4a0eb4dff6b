import { describe, expect, test } from "vitest";
import { versions } from "./versions.ts";

const TIME_UNITS = ["minutes", "hours", "days", "weeks", "months"];
const JOB_STATUSES = ["pending", "running", "incomplete", "failed", "succeeded", "cancelled"];

/** By version. Written by hand, because the code is generated from the document. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "0.36": {
    ConnectionStatus: ["active", "inactive", "deprecated"],
    ConnectionScheduleTimeUnit: TIME_UNITS,
    NamespaceDefinitionType: ["source", "destination", "customformat"],
    SyncMode: ["full_refresh", "incremental"],
    DestinationSyncMode: ["append", "overwrite", "append_dedup"],
    OperatorType: ["normalization", "dbt"],
    OperatorNormalizationOption: ["basic"],
    JobStatus: JOB_STATUSES,
  },
  "2.0": {
    WebBackendConnectionListSortKey: ["connectionName", "sourceName", "destinationName", "lastSync"].flatMap((key) => [
      `${key}_asc`,
      `${key}_desc`,
    ]),
    WebBackendConnectionListFiltersStatuses: ["healthy", "failed", "running"],
    ConnectionStatus: ["active", "inactive", "deprecated", "locked"],
    ConnectionScheduleType: ["manual", "basic", "cron"],
    ConnectionScheduleDataBasicScheduleTimeUnit: TIME_UNITS,
    ConnectionScheduleTimeUnit: TIME_UNITS,
    NamespaceDefinitionType: ["source", "destination", "customformat"],
    NonBreakingChangesPreference: ["ignore", "disable", "propagate_columns", "propagate_fully"],
    SchemaChangeBackfillPreference: ["enabled", "disabled"],
    SchemaChange: ["no_change", "non_breaking", "breaking"],
    JobType: [
      "get_spec",
      "check_connection",
      "discover_schema",
      "sync",
      "reset_connection",
      "connection_updater",
      "replicate",
    ],
    JobStatus: ["pending", "queued", ...JOB_STATUSES.slice(1)],
    ConnectionStateType: ["global", "stream", "legacy", "not_set"],
    ActorStatus: ["active", "inactive"],
    SupportState: ["supported", "unsupported", "deprecated"],
    SupportLevel: ["community", "certified", "archived", "none"],
    DeadlineAction: ["auto_upgrade", "disable"],
    OperatorType: ["normalization", "dbt", "webhook"],
    OperatorWebhookWebhookType: ["dbtCloud"],
    SyncMode: ["full_refresh", "incremental"],
    DestinationSyncMode: ["append", "overwrite", "append_dedup", "overwrite_dedup", "update", "soft_delete"],
    StreamMapperType: ["hashing", "field-renaming", "row-filtering", "encryption", "field-filtering"],
    HashingMapperConfigurationMethod: ["MD2", "MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512"],
    RowFilteringOperationType: ["EQUAL", "NOT"],
    EncryptionMapperAlgorithm: ["RSA", "AES"],
    EncryptionMapperAESConfigurationMode: ["CBC", "CFB", "OFB", "CTR", "GCM", "ECB"],
    EncryptionMapperAESConfigurationPadding: ["NoPadding", "PKCS5Padding"],
    FieldSpecType: [
      "STRING",
      "BOOLEAN",
      "DATE",
      "TIMESTAMP_WITHOUT_TIMEZONE",
      "TIMESTAMP_WITH_TIMEZONE",
      "TIME_WITHOUT_TIMEZONE",
      "TIME_WITH_TIMEZONE",
      "INTEGER",
      "NUMBER",
      "ARRAY",
      "OBJECT",
      "MULTI",
      "UNKNOWN",
    ],
    MapperValidationErrorType: ["MISSING_MAPPER", "INVALID_MAPPER_CONFIG", "FIELD_NOT_FOUND", "FIELD_ALREADY_EXISTS"],
    StreamTransformTransformType: ["add_stream", "remove_stream", "update_stream"],
    FieldTransformTransformType: ["add_field", "remove_field", "update_field_schema"],
    StreamAttributeTransformTransformType: ["update_primary_key"],
    InstanceConfigurationResponseEdition: ["community", "pro", "enterprise", "trial"],
    InstanceConfigurationResponseTrackingStrategy: ["logging", "segment"],
    AuthConfigurationMode: ["none", "simple", "oidc"],
    ConnectionScheduleReadTimeUnit: ["minutes", "hours", "days", "weeks", "months"],
    LicenseStatus: ["pro", "invalid", "exceeded", "expired"],
  },
};

describe.each(versions)("the enums of $name", ({ name: version, document, enums }) => {
  const expected = EXPECTED[version] ?? {};

  test("are those of the document, each with its values and its guard", () => {
    const count = JSON.stringify(document.components["schemas"]).match(/"enum":\[/g)?.length;
    expect(Object.keys(expected)).toHaveLength(count ?? 0);
    const guards = Object.keys(enums).filter((name) => name.startsWith("isKnown"));
    expect(guards.sort()).toEqual(
      Object.keys(expected)
        .map((name) => `isKnown${name}`)
        .sort(),
    );
  });

  test.each(Object.entries(expected))(
    "%s has its values in order, and a guard that accepts only them",
    (name, values) => {
      expect(enums[`${name.charAt(0).toLowerCase()}${name.slice(1)}Values`]).toEqual(values);
      const isKnown = enums[`isKnown${name}`] as (value: unknown) => boolean;
      expect(values.every((value) => isKnown(value))).toBe(true);
      const [first = ""] = values;
      const otherCase = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
      const others = ["", "paused", otherCase, null, undefined, 0, [first], {}];
      expect(others.filter((other) => isKnown(other))).toEqual([]);
    },
  );
});
