import ts from "typescript";
import { banner } from "./banner.ts";
import type { Spec } from "./load-spec.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { astToString, typeNodes } from "./openapi-typescript.ts";
import { OPEN_ENUM, OPEN_NUMBERS } from "./split-directions.ts";

/** The text of `api.gen.ts` and of `paths.gen.ts`. */
export interface RenderedTypes {
  /** One named export for each schema. */
  readonly api: string;
  /** The `paths` interface that openapi-fetch takes. Apart, because it is dear to check. */
  readonly paths: string;
}

/**
 * Renders the TypeScript types of a spec with openapi-typescript.
 *
 * @param split Its document with requests and responses apart, see `splitDirections`.
 */
export function renderTypes(spec: Spec, split: OpenApiDocument): RenderedTypes {
  const nodes = typeNodes(split);

  const api = schemaMembers(nodes).map(exportSchema);
  const paths = nodes
    .filter((node) => ts.isInterfaceDeclaration(node) && /^(paths|operations)$/.test(node.name.text))
    .map((node) => rewrite(node, "api."));

  const header = banner(spec);
  return {
    api: header + print(api),
    paths: `${header}import type * as api from "./api.gen.ts";\n\n${print(paths)}`,
  };
}

function nameOf(member: ts.TypeElement): string {
  const name = member.name;
  if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) return name.text;
  throw new Error("openapi-typescript gave a schema without a name");
}

/** The members of `components["schemas"]`. */
function schemaMembers(nodes: readonly ts.Node[]): readonly ts.PropertySignature[] {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === "components");
  const schemas = (components as ts.InterfaceDeclaration | undefined)?.members.find((it) => nameOf(it) === "schemas");
  const { type } = schemas as ts.PropertySignature;
  return type && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : [];
}

function exportSchema(member: ts.PropertySignature): ts.Node {
  const name = nameOf(member);
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) throw new Error(`schema name "${name}" is not an identifier`);
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const type = rewrite(member.type as ts.TypeNode, "");
  const declaration = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  return withComment(declaration, commentOf(member));
}

/**
 * Names schemas directly, writes open enums, and puts the description first in each docstring.
 *
 * @param prefix What the name of a schema starts with, such as `api.`.
 */
function rewrite<T extends ts.Node>(root: T, prefix: string): T {
  const visit = (node: ts.Node): ts.Node => {
    const name = schemaReferredTo(node);
    if (name !== undefined) return ts.factory.createTypeReferenceNode(prefix + name);
    // openapi-typescript writes a literal as an identifier that holds its JSON text.
    if (ts.isIdentifier(node) && node.text === JSON.stringify(OPEN_ENUM)) return any(ts.SyntaxKind.StringKeyword);
    if (ts.isIdentifier(node) && node.text === JSON.stringify(OPEN_NUMBERS)) return any(ts.SyntaxKind.NumberKeyword);
    const visited = ts.visitEachChild(node, visit, undefined);
    return ts.isPropertySignature(node) ? withComment(visited, commentOf(node)) : visited;
  };
  return ts.visitNode(root, visit) as T;
}

/** The name of the schema in `components["schemas"]["SourceRead"]`. */
function schemaReferredTo(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root, indexType: section } = node.objectType;
  const text = (type: ts.TypeNode): string =>
    ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : "";
  if (!ts.isTypeReferenceNode(root) || !ts.isIdentifier(root.typeName) || root.typeName.text !== "components") {
    return undefined;
  }
  return text(section) === "schemas" ? text(node.indexType) : undefined;
}

/** `string & {}`: any string, while the known values stay in an editor's suggestions. */
function any(keyword: ts.SyntaxKind.StringKeyword | ts.SyntaxKind.NumberKeyword): ts.TypeNode {
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(keyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
}

function commentOf(node: ts.Node): string | undefined {
  return ts.getSyntheticLeadingComments(node)?.[0]?.text;
}

function withComment<T extends ts.Node>(node: T, comment: string | undefined): T {
  if (comment === undefined) return node;
  const text = docstring(comment);
  ts.setSyntheticLeadingComments(node, undefined);
  if (text === undefined) return node;
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}

/** The description first, then the format and the default; the values of an enum stand in its type already. */
function docstring(comment: string): string | undefined {
  const lines = comment
    .replace(/^\*/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd())
    .filter((line) => line !== "");
  const facts = lines.filter((line) => /^(Format: |@default |@constant)/.test(line));
  const prose = lines
    .filter((line) => !facts.includes(line) && !/^@(enum|example)\b/.test(line))
    .map((line) => line.replace(/^@description /, ""));
  const all = [...prose, ...facts];
  if (all.length === 0) return undefined;
  return all.length === 1 ? `* ${all[0]} ` : `*\n${all.map((line) => ` * ${line}\n`).join("")} `;
}

function print(nodes: readonly ts.Node[]): string {
  return astToString(nodes as ts.Node[]);
}
