import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { ServerFacts } from "./server-facts.ts";

export type Path = readonly (string | number)[];

/** Something that is wrong with a document, or not as it looks. */
export interface Finding {
  readonly rule: string;
  /** What it is about, such as `AirbyteStream.jsonSchema`. With the rule it tells one finding from another. */
  readonly subject: string;
  readonly message: string;
  /** Where it stands in the document. */
  readonly path: Path;
}

export interface Rule {
  readonly name: string;
  /** What it finds and why that bites, in one sentence. */
  readonly about: string;
  find(document: OpenApiDocument, facts: ServerFacts): Omit<Finding, "rule">[];
}
