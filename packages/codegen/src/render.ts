import type { Spec } from "./load-spec.ts";
import { renderDocument } from "./render-document.ts";
import { renderEnums } from "./render-enums.ts";
import { renderOperations } from "./render-operations.ts";
import { renderTypes } from "./render-types.ts";
import { renderValidators } from "./render-validators.ts";
import { splitDirections } from "./split-directions.ts";

/** Everything that is generated from one spec: file name → text. */
export async function render(spec: Spec): Promise<Map<string, string>> {
  const split = splitDirections(spec.document);
  const { api, paths } = await renderTypes(spec, split);
  return new Map([
    ["api.gen.ts", api],
    ["document.gen.ts", renderDocument(spec)],
    ["enums.gen.ts", renderEnums(spec)],
    ["operations.gen.ts", renderOperations(spec, split)],
    ["paths.gen.ts", paths],
    ["validators.gen.ts", renderValidators(spec, split, "lenient")],
    ["validators-strict.gen.ts", renderValidators(spec, split, "strict")],
  ]);
}
