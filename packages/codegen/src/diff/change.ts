/**
 * The effect of a change on existing programs: `breaking`, they fail or do not compile; `risky`, they may receive unexpected values;
 * `safe`, no effect.
 */
export type Severity = "breaking" | "risky" | "safe";

/** Requests or responses. The same change can be safe for one and breaking for the other. */
export type Side = "request" | "response";

export interface Change {
  readonly severity: Severity;
  /** The kind of change, such as `property-required`. */
  readonly kind: string;
  /** Absent if the change affects both. */
  readonly side?: Side;
  /** An operation, or a schema and the path of a property: `WebBackendConnectionUpdate.syncCatalog`. */
  readonly where: string;
  readonly message: string;
}

export const SEVERITIES: readonly Severity[] = ["breaking", "risky", "safe"];
