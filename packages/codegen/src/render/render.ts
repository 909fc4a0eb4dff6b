import type { Spec } from "../read/load-spec.ts";
import { splitDirections, splitRequired } from "../split/split-directions.ts";
import { entryBanner, oneLine } from "./banner.ts";
import { codeSpec } from "./code-document.ts";

const INDEX = `export type * from "./api.gen.ts";
export * from "./operations.gen.ts";
`;

/** The parts that `--only` selects. */
export type Part = "types" | "operations" | "enums" | "validators" | "document";

/**
 * Renders the generated files of a spec: file name → text.
 *
 * @param only The parts to render. Empty: all.
 */
export async function render(spec: Spec, only: readonly Part[] = []): Promise<Map<string, string>> {
  const isWanted = (part: Part): boolean => only.length === 0 || only.includes(part);
  const named = codeSpec(spec);
  const code = { ...named, document: splitRequired(named).document };
  const split = splitDirections(code);
  const files = new Map<string, string>();
  // Each part loads its own modules: Ajv is slow to load.
  if (isWanted("types")) {
    const { renderTypes } = await import("./render-types.ts");
    const { api, paths } = renderTypes(spec, split.document);
    files.set("api.gen.ts", api).set("paths.gen.ts", paths);
  }
  if (isWanted("operations")) {
    const { renderOperations } = await import("./render-operations.ts");
    files.set("operations.gen.ts", renderOperations(code, split.document));
  }
  if (isWanted("types") && isWanted("operations"))
    files.set(
      "index.gen.ts",
      entryBanner(spec, "", `The types and the table of operations of version ${oneLine(spec.version)} of the API.`) +
        INDEX,
    );
  if (isWanted("enums")) {
    const { renderEnums } = await import("./render-enums.ts");
    files.set("enums.gen.ts", renderEnums(code));
  }
  if (isWanted("validators")) {
    const { renderValidators } = await import("./render-validators.ts");
    files
      .set("validators.gen.ts", renderValidators(code, split.readNames, "lenient"))
      .set("validators-strict.gen.ts", renderValidators(code, split.readNames, "strict"));
  }
  if (isWanted("document")) {
    const { renderDocument } = await import("./render-document.ts");
    files.set("document.gen.ts", renderDocument(spec));
  }
  return files;
}
