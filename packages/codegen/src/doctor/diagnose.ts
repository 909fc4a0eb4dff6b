import { join } from "node:path";
import { assertOpenApi } from "../document/check-document.ts";
import { inlinePathItems, inlineReferences } from "../document/inline-references.ts";
import { type OpenApiDocument, operationsOf } from "../document/openapi-document.ts";
import { inlinedShape } from "../document/openapi-shape.ts";
import { assertShape } from "../document/shape.ts";
import { type Cut, cutDocument, everything, isEverything } from "../read/cut.ts";
import { loadVersion, readIfThere } from "../read/load-spec.ts";
import { type Place, SpecError } from "../read/spec-error.ts";
import { upgradeDocument } from "../read/upgrade-document.ts";
import { parseYaml, type YamlFile } from "../read/yaml-file.ts";
import type { Finding } from "./finding.ts";
import { examine, RULES } from "./rules.ts";
import { NO_FACTS, readFacts, type ServerFacts } from "./server-facts.ts";

/** The state of a finding. */
export type State = "corrected" | "accepted" | "open";

export interface Diagnosis extends Finding {
  readonly place: Place;
  readonly state: State;
  /** Why it is accepted. */
  readonly reason?: string;
}

export interface DiagnoseOptions {
  /** Whether to ignore corrections and acceptances, so that every finding is open. Default false. */
  readonly uncorrected?: boolean;
  /** The operations to examine, with the schemas that they use. Default: the whole document. */
  readonly cut?: Cut;
}

/**
 * Examines a version without and with its corrections.
 *
 * @throws {SpecError} A file is invalid, a correction has no reason or no effect, or `doctor.yaml` accepts a finding or names
 *   a schema, a property or an operation that does not exist.
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
  // In a cut document, facts and acceptances may apply to nothing.
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

/** The document without its corrections. Undefined if it is invalid without them. */
function asDocumented(documented: YamlFile, cut: Cut): OpenApiDocument | undefined {
  try {
    const document = documented.data as OpenApiDocument;
    assertOpenApi(document, documented);
    // Its references may be dangling, because a correction repairs them.
    const inlined = inlineReferences(upgradeDocument(cutDocument(inlinePathItems(document), cut)));
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

/** @throws {SpecError} A fact names a schema, a property or an operation that does not exist. */
function assertKnown(facts: ServerFacts, document: OpenApiDocument, file: YamlFile): void {
  const operationIds = new Set(operationsOf(document).map(({ operation }) => operation.operationId));
  const { schemas } = document.components;
  for (const [index, { body, operations }] of facts.statuses.entries()) {
    if (!schemas[body]) throw new SpecError(file.placeOf(["statuses", index]), `unknown schema ${body}`);
    const unknown = operations === "all" ? undefined : operations.find((id) => !operationIds.has(id));
    if (unknown !== undefined) throw new SpecError(file.placeOf(["statuses", index]), `unknown operation ${unknown}`);
  }
  for (const section of ["nulls", "needs"] as const) {
    for (const [index, { schema, properties }] of facts[section].entries()) {
      const unknown = properties.find((key) => !Object.hasOwn(schemas[schema]?.properties ?? {}, key));
      if (unknown === undefined) continue;
      throw new SpecError(file.placeOf([section, index]), `unknown property ${schema}.${unknown}`);
    }
  }
}

function assertAcceptedIsFound({ accepted }: ServerFacts, diagnoses: readonly Diagnosis[], file: YamlFile): void {
  const remaining = diagnoses.filter(({ state }) => state !== "corrected");
  for (const [index, { rule, subjects }] of accepted.entries()) {
    const place = file.placeOf(["accepted", index]);
    if (!RULES.some(({ name }) => name === rule)) throw new SpecError(place, `unknown rule ${rule}`);
    const found = remaining.filter((finding) => finding.rule === rule).map(({ subject }) => subject);
    const gone =
      subjects === "all" ? (found.length === 0 ? "anything" : undefined) : subjects.find((it) => !found.includes(it));
    if (gone !== undefined) throw new SpecError(place, `${rule} does not find ${gone}: remove its acceptance`);
  }
}
