import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Finding } from "./finding.ts";
import { RULES } from "./rules.ts";
import { NO_FACTS, type ServerFacts } from "./server-facts.ts";

/** The findings of all rules, in the order of the document. */
export function examine(document: OpenApiDocument, facts: ServerFacts = NO_FACTS): Finding[] {
  return RULES.flatMap((rule) => rule.find(document, facts).map((found) => ({ rule: rule.name, ...found })));
}
