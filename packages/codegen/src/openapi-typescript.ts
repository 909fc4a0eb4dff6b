import type {
  astToString as AstToString,
  GlobalContext,
  OpenAPI3,
  resolveRef as ResolveRef,
  scanDiscriminators as ScanDiscriminators,
  transformSchema as TransformSchema,
} from "openapi-typescript";
import type ts from "typescript";
import type { OpenApiDocument } from "./openapi-document.ts";

// The main entry of openapi-typescript loads a linter, which takes longer than to make the types. The document has been
// checked by us, so what the main entry re-exports is taken from where it is. Its version is pinned in package.json.
const dist = (file: string): string => new URL(file, import.meta.resolve("openapi-typescript")).href;
const core: { default: typeof TransformSchema } = await import(dist("./transform/index.mjs"));
const refs: { resolveRef: typeof ResolveRef; scanDiscriminators: typeof ScanDiscriminators } = await import(
  dist("./lib/utils.mjs")
);
const printer: { astToString: typeof AstToString } = await import(dist("./lib/ts.mjs"));

/** The text of a list of types. */
export const astToString: typeof AstToString = printer.astToString;

/** The types of a document, as openapi-typescript declares them: `paths`, `components`, `operations`, and what they use. */
export function typeNodes(split: OpenApiDocument): ts.Node[] {
  const document = structuredClone(split) as never as OpenAPI3;
  const options = { silent: true };
  const context: GlobalContext = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false, // a default is what the server assumes, not what a caller must send
    discriminators: refs.scanDiscriminators(document, options),
    emptyObjectsUnknown: true, // `{type: object}` is any object, not an empty one
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    redoc: undefined as never, // of the linter
    resolve: ($ref) => refs.resolveRef(document, $ref, options),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: undefined,
    transformProperty: undefined,
  };
  return core.default(document, context);
}
