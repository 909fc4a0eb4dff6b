import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Finding } from "./finding.ts";
import { RULES } from "./rules.ts";
import { NO_FACTS, type ServerFacts } from "./server-facts.ts";

/** Everything that the rules find, rule by rule, in the order of the document. */
export function examine(document: OpenApiDocument, facts: ServerFacts = NO_FACTS): Finding[] {
  return RULES.flatMap((rule) => rule.find(document, facts).map((found) => ({ rule: rule.name, ...found })));
}
