import { Application, TSConfigReader } from "typedoc";
import { entriesOf, folderOf, type Published } from "./published.ts";

/**
 * The page of an entry: `index` for `.`, `validators-strict` for `./validators/strict`. TypeDoc takes the name from the file, or
 * from `@module` in generated files.
 */
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
  const app = await Application.bootstrapWithPlugins(
    {
      plugin: ["typedoc-plugin-markdown"],
      out: outFolder,
      name: packageName,
      entryPoints: [...entries.values()].map((file) => folder + file),
      tsconfig: `${folder}tsconfig.json`,
      // `tsc` checks the types already. Checking them again took four fifths of the time.
      skipErrorChecking: true,
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
    },
    [new TSConfigReader()],
  );
  const project = await app.convert();
  if (project) app.validate(project);
  if (!project || app.logger.hasErrors() || app.logger.hasWarnings()) {
    throw new Error(`could not write the reference of ${name}: see the lines above`);
  }
  await app.generateOutputs(project);
}
