import type { Spec } from "./load-spec.ts";
import { renderDocument } from "./render-document.ts";
import { renderOperations } from "./render-operations.ts";
import { renderTypes } from "./render-types.ts";
import { renderValidators } from "./render-validators.ts";

/** Everything that is generated from one spec: file name → text. */
export async function render(spec: Spec): Promise<Map<string, string>> {
  const { api, paths } = await renderTypes(spec);
  return new Map([
    ["api.gen.ts", api],
    ["document.gen.ts", renderDocument(spec)],
    ["operations.gen.ts", renderOperations(spec)],
    ["paths.gen.ts", paths],
    ["validators.gen.ts", renderValidators(spec)],
  ]);
}
