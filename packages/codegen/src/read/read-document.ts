import { assertIsOpenApi, assertOpenApi, assertUsable } from "../document/check-document.ts";
import { inlinePathItems } from "../document/inline-references.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { assertInSome, type Cut, cutDocument, everything } from "./cut.ts";
import type { Place } from "./spec-error.ts";
import { upgradeDocument } from "./upgrade-document.ts";
import { parseYaml, type YamlFile } from "./yaml-file.ts";

export interface SourceText {
  /** The path of the file, or its name in messages. */
  readonly file: string;
  readonly text: string;
}

export interface ReadOptions {
  /** An overlay. Default: none. */
  readonly corrections?: SourceText | undefined;
  /** The operations to read. The rest of the document is not checked. Default: all. */
  readonly cut?: Cut;
  /** Whether the operations of the cut must be there. Default true. */
  readonly isWholeCutNeeded?: boolean;
}

/** A valid document, for `generate`, `doctor` and `diff`. */
export interface ReadDocument {
  /** The corrected document as OpenAPI 3.1, cut, with all references inlined except those to named schemas. */
  readonly document: OpenApiDocument;
  /** The same before its references are inlined. */
  readonly written: OpenApiDocument;
  /** The whole document before its corrections. */
  readonly documented: YamlFile;
  /** The place of a node, or of its nearest ancestor, in the documented file. */
  placeOf(path: readonly (string | number)[]): Place;
}

/**
 * Reads an OpenAPI document, for all commands.
 *
 * @throws {SpecError} The document is invalid: not YAML, not OpenAPI 3.0 or 3.1, a correction without effect, a dangling `$ref`,
 *   or a schema that is not supported.
 * @throws {UsageError} No operation has a tag or an id of the cut.
 */
export async function readDocument(openapi: SourceText, options: ReadOptions = {}): Promise<ReadDocument> {
  const { cut = everything, isWholeCutNeeded = true } = options;
  const documented = parseYaml(openapi.text, openapi.file);
  const corrections = options.corrections && parseYaml(options.corrections.text, options.corrections.file);
  assertIsOpenApi(documented);
  const asDocumented = documented.data as OpenApiDocument;
  const corrected = corrections ? applyCorrections(asDocumented, corrections) : asDocumented;
  assertOpenApi(corrected, documented);
  const whole = inlinePathItems(corrected, corrections ? [documented, corrections] : [documented]);
  if (isWholeCutNeeded) assertInSome([whole], cut);
  // The cut comes first: most of a large document may not be needed.
  const written = upgradeDocument(cutDocument(whole, cut));
  return {
    document: assertUsable(written, documented, corrections),
    written,
    documented,
    placeOf: (path) => documented.placeOf(path),
  };
}
