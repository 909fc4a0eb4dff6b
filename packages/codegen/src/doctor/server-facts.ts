import { allOrTexts, assertShape, listOf, mapWith, mapWithAll, type Shape, text } from "../document/shape.ts";
import { SpecError } from "../read/spec-error.ts";
import type { YamlFile } from "../read/yaml-file.ts";

/** The facts about the server of a version, and the accepted findings: `spec/<version>/doctor.yaml`. */
export interface ServerFacts {
  readonly statuses: readonly StatusFact[];
  /** Properties that the server sends as null or omits. */
  readonly nulls: readonly PropertyFact[];
  /** Properties that the server requires. */
  readonly needs: readonly PropertyFact[];
  readonly accepted: readonly Accepted[];
}

interface Known {
  readonly why: string;
  readonly source: string;
}

export interface StatusFact extends Known {
  readonly status: string;
  /** The schema of the body. */
  readonly body: string;
  /** OperationIds, or `all`. */
  readonly operations: "all" | readonly string[];
}

export interface PropertyFact extends Known {
  readonly schema: string;
  readonly properties: readonly string[];
}

/** Accepted findings, with the reason. */
export interface Accepted {
  readonly rule: string;
  /** The subjects of the findings, or `all` for all findings of the rule. */
  readonly subjects: "all" | readonly string[];
  readonly reason: string;
}

export const NO_FACTS: ServerFacts = { statuses: [], nulls: [], needs: [], accepted: [] };

const known = { why: text, source: text };
const properties = listOf(mapWithAll({ schema: text, properties: listOf(text), ...known }));
const SECTIONS: Readonly<Record<string, Shape>> = {
  statuses: listOf(mapWithAll({ status: text, body: text, operations: allOrTexts, ...known })),
  nulls: properties,
  needs: properties,
  accepted: listOf(mapWithAll({ rule: text, subjects: allOrTexts, reason: text })),
};

/** @throws {SpecError} The file has an unknown section, or an entry has another shape or is incomplete. */
export function readFacts(file: YamlFile): ServerFacts {
  const data = file.data ?? {};
  assertShape(data, mapWith(SECTIONS), file);
  const unknown = Object.keys(data).find((section) => !Object.hasOwn(SECTIONS, section));
  if (unknown !== undefined) throw new SpecError(file.placeOf([unknown]), `unknown section ${unknown}`);
  return { ...NO_FACTS, ...data };
}
