import { join } from "node:path";
import { assertOpenApi } from "../document/check-document.ts";
import { inlineReferences } from "../document/inline-references.ts";
import { type OpenApiDocument, operationsOf } from "../document/openapi-document.ts";
import { inlinedShape } from "../document/openapi-shape.ts";
import { assertShape } from "../document/shape.ts";
import { type Cut, cutDocument, everything, isEverything } from "../read/cut.ts";
import { loadVersion, readIfThere } from "../read/load-spec.ts";
import { type Place, SpecError } from "../read/spec-error.ts";
import { completeDocument } from "../read/upgrade-document.ts";
import { parseYaml, type YamlFile } from "../read/yaml-file.ts";
import { examine } from "./examine.ts";
import type { Finding } from "./finding.ts";
import { RULES } from "./rules.ts";
import { NO_FACTS, readFacts, type ServerFacts } from "./server-facts.ts";

/** What became of a finding. */
export type State = "corrected" | "accepted" | "open";

export interface Diagnosis extends Finding {
  readonly place: Place;
  readonly state: State;
  /** Why it is accepted. */
  readonly reason?: string;
}

export interface DiagnoseOptions {
  /** Whether to examine what is documented as if there were no corrections: every finding is open. Default false. */
  readonly uncorrected?: boolean;
  /** The operations to look at, and what they need. Default: all, and all schemas. */
  readonly cut?: Cut;
}

/**
 * Examines what a version documents, and tells what its corrections made of each finding.
 *
 * @throws {SpecError} A file cannot be used; a correction has no reason or no effect; `doctor.yaml` accepts what is not
 *   found, or speaks of what is not there.
 */
export async function diagnose(
  specFolder: string,
  version: string,
  { uncorrected = false, cut = everything }: DiagnoseOptions = {},
): Promise<Diagnosis[]> {
  const { document: corrected, documented } = await loadVersion(specFolder, version, cut);
  const document = asDocumented(documented, cut) ?? corrected;

  const factsText = await readIfThere(join(specFolder, version, "doctor.yaml"));
  const factsFile = factsText && parseYaml(factsText.text, factsText.file);
  const facts = factsFile ? readFacts(factsFile) : NO_FACTS;
  // Of a part of the document a fact or an acceptance may rightly have nothing to say.
  if (factsFile && isEverything(cut)) assertKnown(facts, corrected, factsFile);

  const found = new Map(examine(document, facts).map((finding) => [keyOf(finding), finding]));
  const remaining = uncorrected
    ? found
    : new Map(examine(corrected, facts).map((finding) => [keyOf(finding), finding]));
  const all = [...new Map([...found, ...remaining]).values()].sort((a, b) => rankOf(a) - rankOf(b));
  const diagnoses = all.map((finding): Diagnosis => {
    const place = documented.placeOf(finding.path);
    if (uncorrected) return { ...finding, place, state: "open" };
    if (!remaining.has(keyOf(finding))) return { ...finding, place, state: "corrected" };
    const accepted = facts.accepted.find((it) => it.rule === finding.rule && covers(it.subjects, finding.subject));
    return accepted
      ? { ...finding, place, state: "accepted", reason: accepted.reason }
      : { ...finding, place, state: "open" };
  });
  if (factsFile && !uncorrected && isEverything(cut)) assertAcceptedIsFound(facts, diagnoses, factsFile);
  return diagnoses;
}

/** What is documented, without its corrections. Undefined if they make a document of it in the first place. */
function asDocumented(documented: YamlFile, cut: Cut): OpenApiDocument | undefined {
  try {
    const document = structuredClone(documented.data) as OpenApiDocument;
    assertOpenApi(document, documented);
    // It may have references that lead nowhere, which the corrections mend.
    const inlined = inlineReferences(cutDocument(completeDocument(document), cut));
    assertShape(inlined, inlinedShape, documented);
    return inlined;
  } catch (error) {
    if (error instanceof SpecError) return undefined;
    throw error;
  }
}

function rankOf({ rule }: Finding): number {
  return RULES.findIndex(({ name }) => name === rule);
}

function keyOf({ rule, subject }: Finding): string {
  return `${rule} ${subject}`;
}

function covers(subjects: "all" | readonly string[], subject: string): boolean {
  return subjects === "all" || subjects.includes(subject);
}

/** A fact about something that is not there is a slip of ours. */
function assertKnown(facts: ServerFacts, document: OpenApiDocument, file: YamlFile): void {
  const operationIds = new Set(operationsOf(document).map(({ operation }) => operation.operationId));
  const { schemas } = document.components;
  for (const [index, { body, operations }] of facts.statuses.entries()) {
    if (!schemas[body]) throw new SpecError(file.placeOf(["statuses", index]), `there is no schema ${body}`);
    const unknown = operations === "all" ? undefined : operations.find((id) => !operationIds.has(id));
    if (unknown !== undefined)
      throw new SpecError(file.placeOf(["statuses", index]), `there is no operation ${unknown}`);
  }
  for (const section of ["nulls", "needs"] as const) {
    for (const [index, { schema, properties }] of facts[section].entries()) {
      const stranger = properties.find((key) => !Object.hasOwn(schemas[schema]?.properties ?? {}, key));
      if (stranger === undefined) continue;
      throw new SpecError(file.placeOf([section, index]), `there is no property ${schema}.${stranger}`);
    }
  }
}

function assertAcceptedIsFound({ accepted }: ServerFacts, diagnoses: readonly Diagnosis[], file: YamlFile): void {
  const remaining = diagnoses.filter(({ state }) => state !== "corrected");
  for (const [index, { rule, subjects }] of accepted.entries()) {
    const place = file.placeOf(["accepted", index]);
    if (!RULES.some(({ name }) => name === rule)) throw new SpecError(place, `there is no rule ${rule}`);
    const found = remaining.filter((finding) => finding.rule === rule).map(({ subject }) => subject);
    const gone =
      subjects === "all" ? (found.length === 0 ? "anything" : undefined) : subjects.find((it) => !found.includes(it));
    if (gone !== undefined) throw new SpecError(place, `${rule} does not find ${gone} any more, remove it`);
  }
}
