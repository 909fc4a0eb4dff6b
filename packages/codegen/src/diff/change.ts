/**
 * What a change does to programs that were written for the document before: `breaking`, they fail or do not compile;
 * `risky`, they may meet what they do not expect; `safe`, they notice nothing.
 */
export type Severity = "breaking" | "risky" | "safe";

/** What is sent to the server, or what it answers with. The same change can be safe on one side and breaking on the other. */
export type Side = "request" | "response";

export interface Change {
  readonly severity: Severity;
  /** Of what kind, such as `property-required`. */
  readonly kind: string;
  /** Absent if it concerns both. */
  readonly side?: Side;
  /** An operation, or a schema and the way from there: `WebBackendConnectionUpdate.syncCatalog`. */
  readonly where: string;
  readonly message: string;
}

export const SEVERITIES: readonly Severity[] = ["breaking", "risky", "safe"];
