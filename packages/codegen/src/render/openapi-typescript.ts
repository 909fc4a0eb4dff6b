import type {
  astToString as AstToString,
  GlobalContext,
  PathsObject,
  transformSchema as TransformSchema,
} from "openapi-typescript";
import ts from "typescript";

// The main entry of openapi-typescript loads a linter, which takes longer than to make the types. The document has been
// checked by us, so what the main entry re-exports is taken from where it is. Its version is pinned in package.json.
const dist = (file: string): string => new URL(file, import.meta.resolve("openapi-typescript")).href;
const core: { default: typeof TransformSchema } = await import(dist("./transform/index.mjs"));
const printer: { astToString: typeof AstToString } = await import(dist("./lib/ts.mjs"));

/**
 * The interface `paths` that openapi-typescript writes for these paths, and `operations`, which it refers to.
 *
 * @param paths The `paths` of a document. A schema in it is a reference, and every other reference was followed before.
 */
export function pathTypes(paths: Record<string, object>): string {
  const context = {
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    silent: true,
    // What else is an option is about schemas.
  } as unknown as GlobalContext;
  const nodes = core.default(
    { openapi: "3.1.0", info: { title: "", version: "" }, paths: paths as PathsObject },
    context,
  );
  const declarations = nodes.filter((node) => nameOf(node) === "paths" || isOperations(node));
  // `paths` refers to it; of others nobody should.
  return printer.astToString(declarations).replace(/^export (?=interface operations\b)/m, "");
}

function nameOf(node: ts.Node): string {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node.name.text : "";
}

/** Without operations it is `Record<string, never>`, and not used. */
function isOperations(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) && node.name.text === "operations";
}
