import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { entriesOf, folderOf, type Published } from "./published.ts";

/**
 * Renders the exported names of each entry of a package, and all declarations that they use, without comments and bodies.
 * A diff of this text shows every change of the public types. Names of other packages are not included.
 */
export async function publicFace(name: Published): Promise<string> {
  const folder = folderOf(name);
  const face = new Face();
  const parts: string[] = [];
  for (const [entry, file] of await entriesOf(name)) {
    const names = face.exportsOf(join(folder, file));
    parts.push(`// ${entry}: ${[...names.keys()].sort().join(", ")}`);
    for (const place of names.values()) face.reach(place);
  }
  return `${[...parts, "", ...face.declarations()].join("\n")}\n`;
}

/** A name in a file. */
interface Place {
  readonly file: string;
  readonly name: string;
}

class Face {
  readonly #files = new Map<string, ts.SourceFile>();
  readonly #reached = new Map<string, string>();
  readonly #printer = ts.createPrinter({ removeComments: true });

  /** The collected declarations. */
  declarations(): string[] {
    return [...new Set(this.#reached.values())].filter((text) => text !== "").sort();
  }

  /** The names that a file exports, with the place of their declarations. */
  exportsOf(file: string): Map<string, Place> {
    const names = new Map<string, Place>();
    for (const statement of this.#read(file).statements) {
      if (ts.isExportDeclaration(statement)) {
        const from = pathOf(file, statement.moduleSpecifier);
        const { exportClause } = statement;
        if (!exportClause && from) for (const [name, place] of this.exportsOf(from)) names.set(name, place);
        if (!exportClause || !ts.isNamedExports(exportClause)) continue;
        for (const { name, propertyName } of exportClause.elements) {
          const place = { file, name: (propertyName ?? name).text };
          names.set(name.text, from ? (this.exportsOf(from).get(place.name) ?? place) : place);
        }
      } else if (isExported(statement)) {
        for (const name of namesOf(statement)) names.set(name, { file, name });
      }
    }
    return names;
  }

  /** Collects a declaration and all that it uses. */
  reach({ file, name }: Place): void {
    const key = `${file}#${name}`;
    if (this.#reached.has(key)) return;
    this.#reached.set(key, "");
    const source = this.#read(file);
    const declarations = source.statements.filter((statement) => namesOf(statement).includes(name));
    for (const declaration of declarations) {
      const text = this.#printer.printNode(ts.EmitHint.Unspecified, declaration, source);
      this.#reached.set(key, `${this.#reached.get(key)}${text.replace(/^(export )?(declare )?/, "")}\n`);
      const visit = (node: ts.Node): void => {
        if (ts.isIdentifier(node)) this.reach({ file, name: node.text });
        ts.forEachChild(node, visit);
      };
      visit(declaration);
    }
    if (declarations.length === 0) this.#followImport(source, file, name);
  }

  #followImport(source: ts.SourceFile, file: string, name: string): void {
    for (const statement of source.statements) {
      if (!ts.isImportDeclaration(statement)) continue;
      const from = pathOf(file, statement.moduleSpecifier);
      const bindings = statement.importClause?.namedBindings;
      if (!from || !bindings || !ts.isNamedImports(bindings)) continue;
      const element = bindings.elements.find((binding) => binding.name.text === name);
      const place = element && this.exportsOf(from).get((element.propertyName ?? element.name).text);
      if (place) this.reach(place);
    }
  }

  /** The declarations of a source file, like its published .d.ts. */
  #read(file: string): ts.SourceFile {
    const known = this.#files.get(file);
    if (known) return known;
    const { outputText } = ts.transpileDeclaration(readFileSync(file, "utf8"), {
      fileName: file,
      compilerOptions: { isolatedDeclarations: true, stripInternal: true, target: ts.ScriptTarget.ESNext },
    });
    const source = ts.createSourceFile(file, outputText, ts.ScriptTarget.ESNext, true);
    this.#files.set(file, source);
    return source;
  }
}

/** Resolves a relative import. */
function pathOf(file: string, specifier: ts.Expression | undefined): string | undefined {
  if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith(".")) return undefined;
  return join(dirname(file), specifier.text);
}

function isExported(statement: ts.Statement): boolean {
  return (ts.getCombinedModifierFlags(statement as ts.Declaration & ts.Statement) & ts.ModifierFlags.Export) !== 0;
}

/** The names that a statement declares. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return name && ts.isIdentifier(name) && !ts.isImportDeclaration(statement) ? [name.text] : [];
}
