import { assertIsOpenApi, assertOpenApi, assertUsable } from "../document/check-document.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { assertInSome, type Cut, cutDocument, everything } from "./cut.ts";
import type { Place } from "./spec-error.ts";
import { completeDocument } from "./upgrade-document.ts";
import { parseYaml, type YamlFile } from "./yaml-file.ts";

export interface SourceText {
  /** How messages name the file. */
  readonly file: string;
  readonly text: string;
}

export interface ReadOptions {
  /** An overlay. Default: none. */
  readonly corrections?: SourceText | undefined;
  /** The operations that are wanted. What they do not need is not looked at. Default: all. */
  readonly cut?: Cut;
  /** Whether the operations of the cut must be there. Default true. */
  readonly isWholeCutNeeded?: boolean;
}

/** A document that code can be made from, and that can be examined and compared. */
export interface ReadDocument {
  /** Corrections applied, as OpenAPI 3.1, cut taken, without references but to schemas by their names. */
  readonly document: OpenApiDocument;
  /** The same with its references as they are written. */
  readonly written: OpenApiDocument;
  /** Without corrections, and whole. */
  readonly documented: YamlFile;
  /** Where a node of the document stands in the documented file, or its nearest ancestor there. */
  placeOf(path: readonly (string | number)[]): Place;
}

/**
 * Reads an OpenAPI document, for all commands.
 *
 * @throws {SpecError} It is not YAML or not OpenAPI 3.0 or 3.1; a correction has no effect; a `$ref` leads nowhere; no code can
 *   be made from it.
 * @throws {UsageError} No operation has a tag or an id of the cut.
 */
export async function readDocument(openapi: SourceText, options: ReadOptions = {}): Promise<ReadDocument> {
  const { cut = everything, isWholeCutNeeded = true } = options;
  const documented = parseYaml(openapi.text, openapi.file);
  const corrections = options.corrections && parseYaml(options.corrections.text, options.corrections.file);
  assertIsOpenApi(documented);
  const corrected = corrections
    ? await applyCorrections(documented.data as OpenApiDocument, corrections)
    : (structuredClone(documented.data) as OpenApiDocument);
  assertOpenApi(corrected, documented);
  const whole = completeDocument(corrected, corrections ? [documented, corrections] : [documented]);
  if (isWholeCutNeeded) assertInSome([whole], cut);
  const written = cutDocument(whole, cut);
  return {
    document: assertUsable(written, documented, corrections),
    written,
    documented,
    placeOf: (path) => documented.placeOf(path),
  };
}
