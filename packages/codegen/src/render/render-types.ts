import type { OpenApiDocument } from "../document/openapi-document.ts";
import type { Spec } from "../read/load-spec.ts";
import { banner, entryBanner } from "./banner.ts";
import { renderPaths } from "./render-paths.ts";
import { schemaDocstring, typeOf } from "./schema-type.ts";
import { tagsOf } from "./tags-of.ts";

const PATHS = `The \`paths\` interface for openapi-fetch and similar clients. This is an entry of its own, because it is slow to
type-check.`;

/** The texts of `api.gen.ts` and `paths.gen.ts`. */
export interface RenderedTypes {
  /** One named export for each schema. */
  readonly api: string;
  /** The `paths` interface for openapi-fetch. In a file of its own, because it is slow to type-check. */
  readonly paths: string;
}

/**
 * Renders the TypeScript types of a spec.
 *
 * @param split The document of `splitDirections`.
 */
export function renderTypes(spec: Spec, split: OpenApiDocument): RenderedTypes {
  return {
    api: banner(spec) + renderSchemas(split),
    paths: entryBanner(spec, "/paths", PATHS) + renderPaths(split),
  };
}

function renderSchemas({ components: { schemas } }: OpenApiDocument): string {
  const tags = tagsOf(schemas);
  const declarations = Object.entries(schemas).map(([name, schema]) => {
    const type = typeOf(schema, { prefix: "", tags: tags.get(name) });
    const declaration = type.kind === "object" ? `interface ${name} ${type.text}` : `type ${name} = ${type.text};`;
    return `${schemaDocstring(schema)}export ${declaration}\n`;
  });
  return declarations.length === 0 ? "export {};\n" : declarations.join("");
}
