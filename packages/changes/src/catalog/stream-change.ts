/** One difference of a stream. */
export interface StreamChange {
  readonly kind: StreamChangeKind;
  /** The path of the field. `[]` is the item of an array. */
  readonly field?: readonly string[];
  /** A property that the other kinds do not name, such as `config.mappers`. */
  readonly setting?: string;
  /** The previous value. Absent for settings that can have secrets. */
  readonly before?: unknown;
  /** The new value. Absent for settings that can have secrets. */
  readonly after?: unknown;
  /** Whether a sync fails, or readers of the destination lose data or get another type. Always false if the stream is not synced. */
  readonly breaking: boolean;
  /** One sentence without the name of the stream. */
  readonly message: string;
}

export type StreamChangeKind =
  | "streamAdded"
  | "streamRemoved"
  | "fieldAdded"
  | "fieldRemoved"
  /** The JSON type, `format` or `airbyte_type` differs. */
  | "fieldRetyped"
  /** A field can be null now, or never is. */
  | "nullabilityChanged"
  /** Other keywords of the schema of a field differ, such as `description`. */
  | "fieldChanged"
  /** The schema differs elsewhere. */
  | "schemaChanged"
  | "cursorChanged"
  /** The cursor field of an incremental sync is not in the new schema. */
  | "cursorLost"
  | "primaryKeyChanged"
  /** A field of the primary key of a deduplicated stream is not in the new schema. */
  | "primaryKeyLost"
  | "syncModeChanged"
  /** The source no longer supports the sync mode. */
  | "syncModeLost"
  | "destinationSyncModeChanged"
  | "selected"
  | "deselected"
  | "settingChanged";
