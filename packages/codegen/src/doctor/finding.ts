import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { ServerFacts } from "./server-facts.ts";

export type Path = readonly (string | number)[];

/** A mistake in a document, or a trap for its users. */
export interface Finding {
  readonly rule: string;
  /** The schema, property or operation, such as `AirbyteStream.jsonSchema`. Unique for a rule. */
  readonly subject: string;
  readonly message: string;
  /** The path in the document. */
  readonly path: Path;
}

export interface Rule {
  readonly name: string;
  /** What the rule finds, and why it matters, in one sentence. */
  readonly about: string;
  find(document: OpenApiDocument, facts: ServerFacts): Omit<Finding, "rule">[];
}
