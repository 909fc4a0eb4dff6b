import { createHash } from "node:crypto";
import { join } from "node:path";
import { applyCorrections } from "./apply-corrections.ts";
import { assertOpenApi, assertUsable } from "./check-document.ts";
import { type Cut, cutDocument, cutText, everything } from "./cut.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import type { RemoteOptions } from "./remote-references.ts";
import { type Place, SpecError } from "./spec-error.ts";
import { UsageError } from "./usage-error.ts";
import { parseYaml, readText, type YamlFile } from "./yaml-file.ts";

/** One version of the API: what is documented, with the corrections applied. */
export interface Spec {
  /** The name of its folder below `spec/`, such as `0.36`. */
  readonly version: string;
  readonly document: OpenApiDocument;
  /** SHA-256 over both source files, in hexadecimal. */
  readonly hash: string;
  /** Where a node of the document stands in the documented file, or its nearest ancestor there. */
  placeOf(path: readonly (string | number)[]): Place;
}

/**
 * Reads `<specFolder>/<version>/openapi.yaml`, applies `corrections.yaml` beside it and checks the result.
 *
 * @param cut The operations that are wanted. What they do not need is not looked at. Default: all.
 * @param allowedRefs What references to other files and servers must start with. Default: there may be none.
 * @throws {SpecError} A file is missing, not YAML or not OpenAPI 3.1; a correction has no effect; a `$ref` dangles;
 *   an operation lacks what the generator needs; a name cannot be one in TypeScript.
 * @throws {UsageError} No operation has a tag or an id of the cut.
 */
export async function loadSpec(
  specFolder: string,
  version: string,
  cut: Cut = everything,
  allowedRefs: readonly string[] = [],
): Promise<Spec> {
  const [openapi, overlay] = (await Promise.all(
    ["openapi.yaml", "corrections.yaml"].map(async (name) => {
      const file = `spec/${version}/${name}`;
      return { file, text: await readText(join(specFolder, version, name), file) };
    }),
  )) as [SourceText, SourceText];
  const corrections = parseYaml(overlay.text, overlay.file);
  const { document, documented } = await loadCut(openapi, corrections, overlay.text, cut, {
    allowed: allowedRefs,
    file: join(specFolder, version, "openapi.yaml"),
  });
  const hash = createHash("sha256").update(openapi.text).update("\0").update(overlay.text).digest("hex");
  return { version, document, hash, placeOf: (path) => documented.placeOf(path) };
}

interface SourceText {
  readonly file: string;
  readonly text: string;
}

interface Loaded {
  readonly document: OpenApiDocument;
  readonly documented: YamlFile;
}

async function loadCut(
  { text, file }: SourceText,
  corrections: YamlFile,
  overlay: string,
  cut: Cut,
  remote: Omit<RemoteOptions, "placeOf">,
): Promise<Loaded> {
  const load = async (part: string): Promise<Loaded> => {
    const documented = parseYaml(part, file);
    assertOpenApi(documented);
    const corrected = await applyCorrections(documented.data as OpenApiDocument, corrections);
    const document = cutDocument(corrected, cut);
    if (remote.allowed.length > 0) {
      const { inlineRemoteReferences } = await import("./remote-references.ts");
      const placeOf = (ref: string): Place => documented.placeOfValue(ref) ?? documented.placeOf([]);
      await inlineRemoteReferences(document, { ...remote, placeOf });
    }
    assertUsable(document, documented, corrections);
    return { document, documented };
  };
  const part = cutText(text, cut, [overlay]);
  if (part === text) return load(text);
  try {
    return await load(part);
  } catch (error) {
    // A correction of what is not in the cut, an alias into it, or a fault of the file: the whole file tells which.
    if (error instanceof SpecError || error instanceof UsageError) return load(text);
    throw error;
  }
}
