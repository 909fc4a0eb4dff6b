import { join, relative } from "node:path";
import { project } from "../cli/project.ts";
import type { Terminal } from "../cli/terminal.ts";
import type { Cut } from "../read/cut.ts";
import { versionsOf } from "../read/versions-of.ts";
import { manifestsOf } from "./entries.ts";
import type { Output } from "./output-folder.ts";
import type { Part } from "./render.ts";

export interface GenerateOptions {
  readonly check?: boolean;
  readonly version?: string;
  readonly tag: readonly string[];
  readonly operation: readonly string[];
  /** Empty: all. */
  readonly only: readonly Part[];
  /** The folder of the versions. */
  readonly spec: string;
  readonly out: string;
  /** The folder with the package.json and jsr.json that list the entries. Default: that of the schema, if `out` is there. */
  readonly package?: string;
}

/**
 * Generates the code of each version, or checks that it is up to date.
 *
 * @returns The exit code.
 * @throws {UsageError} The version, a tag or an operation does not exist.
 * @throws {SpecError} A spec is invalid. No file has changed.
 */
export async function generate(options: GenerateOptions, terminal: Terminal): Promise<number> {
  const { spec, out, check, only } = options;
  const cut: Cut = { tags: options.tag, operations: options.operation };
  const versions = versionsOf(spec, options.version);
  const [{ loadSpec }, { render }, { outputsOfGoneVersions, staleFiles, writeOutputs }] = await Promise.all([
    import("../read/load-spec.ts"),
    import("./render.ts"),
    import("./output-folder.ts"),
  ]);
  // All versions are rendered before the first file is written, so a failure changes no file.
  const outputs: Output[] = await Promise.all(
    versions.map(async (version) => {
      const files = await render(await loadSpec(spec, version, cut), only);
      return { folder: join(out, version), files, isPartial: only.length > 0 };
    }),
  );
  if (options.version === undefined) outputs.push(...(await outputsOfGoneVersions(out, versions)));
  const manifests = options.package ?? (out === project.out ? project.package : undefined);
  if (manifests !== undefined && only.length === 0) {
    outputs.push(await manifestsOf(manifests, out, versionsOf(spec, undefined)));
  }
  const rendered = await Promise.all(outputs.map(async (output) => ({ ...output, stale: await staleFiles(output) })));
  if (!check) await writeOutputs(rendered.filter(({ stale }) => stale.length > 0));

  for (const { folder, stale } of rendered) {
    for (const name of stale) {
      const path = relative(terminal.cwd, join(folder, name));
      terminal.stdout.write(check ? `${path} is out of date: run \`pnpm generate\`\n` : `${path}\n`);
    }
  }
  return check && rendered.some(({ stale }) => stale.length > 0) ? 1 : 0;
}
