import { SpecError } from "../spec-error.ts";
import type { YamlFile } from "../yaml-file.ts";

/** What a server of this version is known to do, and what of the findings is to stay: `spec/<version>/doctor.yaml`. */
export interface ServerFacts {
  readonly statuses: readonly StatusFact[];
  readonly never: readonly NeverFact[];
  /** Properties that it sends as null, or by leaving them out. */
  readonly nulls: readonly PropertyFact[];
  /** Properties that it fails without. */
  readonly needs: readonly PropertyFact[];
  /** Properties that it takes and does nothing with. */
  readonly ignores: readonly PropertyFact[];
  /** Present if it answers a key that it does not know with an error. */
  readonly refusesUnknownProperties?: Known;
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

/** A status that these operations never answer with. */
export interface NeverFact extends Known {
  readonly status: string;
  /** By their operationIds. */
  readonly operations: readonly string[];
}

export interface PropertyFact extends Known {
  readonly schema: string;
  readonly properties: readonly string[];
}

/** Findings that stay, and why. */
export interface Accepted {
  readonly rule: string;
  /** The subjects of the findings, or `all` of the rule. */
  readonly subjects: "all" | readonly string[];
  readonly reason: string;
}

export const NO_FACTS: ServerFacts = { statuses: [], never: [], nulls: [], needs: [], ignores: [], accepted: [] };

const ENTRY_KEYS: Readonly<Record<string, readonly string[]>> = {
  statuses: ["status", "body", "operations", "why", "source"],
  never: ["status", "operations", "why", "source"],
  nulls: ["schema", "properties", "why", "source"],
  needs: ["schema", "properties", "why", "source"],
  ignores: ["schema", "properties", "why", "source"],
  accepted: ["rule", "subjects", "reason"],
};

/** @throws {SpecError} The file has another shape, or an entry lacks something. */
export function readFacts(file: YamlFile): ServerFacts {
  const data = (file.data ?? {}) as Record<string, unknown>;
  for (const [section, entries] of Object.entries(data)) {
    if (section === "refusesUnknownProperties") continue;
    const keys = ENTRY_KEYS[section];
    if (!keys) throw new SpecError(file.placeOf([section]), `unknown section ${section}`);
    if (!Array.isArray(entries)) throw new SpecError(file.placeOf([section]), `${section} is not a list`);
    for (const [index, entry] of entries.entries()) {
      const missing = keys.find((key) => [undefined, null, ""].includes(entry?.[key]));
      if (missing) throw new SpecError(file.placeOf([section, index]), `an entry of ${section} has no ${missing}`);
    }
  }
  return { ...NO_FACTS, ...data };
}
