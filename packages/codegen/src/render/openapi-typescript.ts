import type {
  astToString as AstToString,
  GlobalContext,
  PathsObject,
  transformSchema as TransformSchema,
} from "openapi-typescript";
import ts from "typescript";

// The main entry of openapi-typescript loads a linter, which takes longer than the types. Codegen has checked the document, so it
// imports the private modules behind that entry. The version is pinned in package.json.
const dist = (file: string): string => new URL(file, import.meta.resolve("openapi-typescript")).href;
const core: { default: typeof TransformSchema } = await import(dist("./transform/index.mjs"));
const printer: { astToString: typeof AstToString } = await import(dist("./lib/ts.mjs"));

/**
 * The interface `paths` that openapi-typescript generates, and `operations`, which it refers to.
 *
 * @param paths The `paths` of a document. Schemas are references, and all other references are inlined.
 */
export function pathTypes(paths: Record<string, object>): string {
  const context = {
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    silent: true,
    // The other options are about schemas.
  } as unknown as GlobalContext;
  const nodes = core.default(
    { openapi: "3.1.0", info: { title: "", version: "" }, paths: paths as PathsObject },
    context,
  );
  const declarations = nodes.filter((node) => nameOf(node) === "paths" || isOperations(node));
  // Only `paths` refers to it.
  return printer.astToString(declarations).replace(/^export (?=interface operations\b)/m, "");
}

function nameOf(node: ts.Node): string {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node.name.text : "";
}

/** Without operations, it is an unused `Record<string, never>`. */
function isOperations(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) && node.name.text === "operations";
}
