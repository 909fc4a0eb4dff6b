import { createHash } from "node:crypto";
import { join } from "node:path";
import { applyCorrections } from "./apply-corrections.ts";
import { assertOpenApi, assertUsable } from "./check-document.ts";
import { assertInSome, type Cut, cutDocument, everything } from "./cut.ts";
import { loadCut } from "./cut-text.ts";
import { inlinePathItems } from "./inline-references.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import type { Place } from "./spec-error.ts";
import { parseYaml, readText, type YamlFile } from "./yaml-file.ts";

/** One version of the API: what is documented, with the corrections applied. */
export interface Spec {
  /** The name of its folder below `spec/`, such as `0.36`. */
  readonly version: string;
  /** Without references but to schemas by their names, see `inlineReferences`: what code is made from. */
  readonly document: OpenApiDocument;
  /** The same with its references as they are written. */
  readonly written: OpenApiDocument;
  /** SHA-256 over both source files, in hexadecimal. */
  readonly hash: string;
  /** Where a node of the document stands in the documented file, or its nearest ancestor there. */
  placeOf(path: readonly (string | number)[]): Place;
}

/** What a `Spec` is made from. */
export interface Documents {
  /** Corrections applied, cut taken, references followed. */
  readonly document: OpenApiDocument;
  /** The same with its references as they are written. */
  readonly written: OpenApiDocument;
  /** Without corrections; it may have more than the cut. */
  readonly documented: YamlFile;
  readonly hash: string;
}

/**
 * Reads `<specFolder>/<version>/openapi.yaml`, applies `corrections.yaml` beside it and checks the result.
 *
 * @param cut The operations that are wanted. What they do not need is not looked at. Default: all.
 * @param allowedRefs What references to other files and servers must start with. Default: there may be none.
 * @throws {SpecError} A file is missing, not YAML or not OpenAPI 3.1; a correction has no effect; a `$ref` leads nowhere;
 *   an operation lacks what the generator needs; a name cannot be one in TypeScript.
 * @throws {UsageError} No operation has a tag or an id of the cut.
 */
export async function loadSpec(
  specFolder: string,
  version: string,
  cut: Cut = everything,
  allowedRefs: readonly string[] = [],
): Promise<Spec> {
  const { document, written, documented, hash } = await loadDocuments(specFolder, version, cut, allowedRefs);
  return { version, document, written, hash, placeOf: (path) => documented.placeOf(path) };
}

/** The same, for who needs to see what is documented as well. */
export async function loadDocuments(
  specFolder: string,
  version: string,
  cut: Cut = everything,
  allowedRefs: readonly string[] = [],
): Promise<Documents> {
  const [openapi, overlay] = (await Promise.all(
    ["openapi.yaml", "corrections.yaml"].map(async (name) => {
      const file = `spec/${version}/${name}`;
      return { file, text: await readText(join(specFolder, version, name), file) };
    }),
  )) as [SourceText, SourceText];
  const corrections = parseYaml(overlay.text, overlay.file);
  const hash = createHash("sha256").update(openapi.text).update("\0").update(overlay.text).digest("hex");
  return loadCut(openapi.text, cut, [overlay.text], async (text) => {
    const documented = parseYaml(text, openapi.file);
    assertOpenApi(documented);
    const corrected = inlinePathItems(await applyCorrections(documented.data as OpenApiDocument, corrections), [
      documented,
      corrections,
    ]);
    assertInSome([corrected], cut);
    const written = cutDocument(corrected, cut);
    if (allowedRefs.length > 0) {
      const { inlineRemoteReferences } = await import("./remote-references.ts");
      const file = join(specFolder, version, "openapi.yaml");
      const placeOf = (ref: string): Place => documented.placeOfValue(ref) ?? documented.placeOf([]);
      await inlineRemoteReferences(written, { allowed: allowedRefs, file, placeOf });
    }
    return { document: assertUsable(written, documented, corrections), written, documented, hash };
  });
}

interface SourceText {
  readonly file: string;
  readonly text: string;
}
