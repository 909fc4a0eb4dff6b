import { join } from "node:path";
import { Application } from "typedoc";
import ts from "typescript";
import { ROOT } from "./pages.ts";
import { entriesOf, folderOf, type Published } from "./published.ts";

/** The page of an entry: `index` for `.`, `validators-strict` for `./validators/strict`. */
export function pageOf(entry: string): string {
  return entry.slice(2).replaceAll("/", "-") || "index";
}

/**
 * Writes the reference of a package from its docstrings, one page per entry.
 *
 * @throws {Error} A docstring has a broken link, or a public name uses a name that is not public.
 */
export async function renderReference(name: Published, outFolder: string): Promise<void> {
  const folder = folderOf(name);
  const packageName = `@airbyte-web-backend/${name}`;
  const entries = await entriesOf(name);
  const titles = new Map([...entries.keys()].map((entry) => [pageOf(entry), packageName + entry.slice(1)]));
  const app = await Application.bootstrapWithPlugins({
    plugin: ["typedoc-plugin-markdown"],
    out: outFolder,
    name: packageName,
    // A package with one entry also gets `index.md`.
    alwaysCreateEntryPointModule: true,
    readme: "none",
    disableSources: true,
    logLevel: "Warn",
    excludeExternals: true,
    excludeInternal: true,
    validation: { notExported: false, invalidLink: true, invalidPath: true },
    // Options of the plugin, which are not in TypeDoc's types.
    ...{
      router: "module",
      // The import specifier instead of the file name.
      pageTitleTemplates: { module: ({ name }: { readonly name: string }) => titles.get(name) ?? name },
      hidePageHeader: true,
      hideBreadcrumbs: true,
      expandParameters: true,
      parametersFormat: "table",
      interfacePropertiesFormat: "table",
      classPropertiesFormat: "table",
      typeAliasPropertiesFormat: "table",
      propertyMembersFormat: "table",
      tableColumnSettings: { hideDefaults: true, hideInherited: true, hideModifiers: true, hideOverrides: true },
    },
  });
  const files = new Map([...entries].map(([entry, file]) => [pageOf(entry), join(folder, file)]));
  // `tsc` checks the types.
  const program = ts.createProgram({ rootNames: [...files.values()], options, host });
  const project = app.converter.convert(
    [...files].map(([displayName, file]) => {
      const sourceFile = program.getSourceFile(file);
      if (!sourceFile) throw new Error(`${file} does not exist`);
      return { displayName, program, sourceFile };
    }),
  );
  app.validate(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) {
    throw new Error(`could not write the reference of ${name}: see the lines above`);
  }
  await app.generateOutputs(project);
}

const { config } = ts.readConfigFile(`${ROOT}tsconfig.base.json`, ts.sys.readFile);
// Without @types/node, which is found or not by the working directory, and declares `fetch` a second time.
const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, ROOT);
const host = ts.createCompilerHost(options);
const { getSourceFile } = host;
const parsed = new Map<string, ts.SourceFile | undefined>();
// The packages have most files in common, and parsing them takes half of the time.
host.getSourceFile = (file, ...others) => {
  if (!parsed.has(file)) parsed.set(file, getSourceFile(file, ...others));
  return parsed.get(file);
};
