import { join, relative } from "node:path";
import type { Cut } from "./cut.ts";
import { isUnchanged, remember } from "./fingerprint.ts";
import type { Part } from "./render.ts";
import { versionsOf } from "./versions-of.ts";

export interface GenerateOptions {
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly force?: boolean;
  readonly version?: string;
  readonly tag: readonly string[];
  readonly operation: readonly string[];
  /** Empty: all. */
  readonly only: readonly Part[];
  /** What references to other files and servers must start with. Empty: there may be none. */
  readonly allowRef: readonly string[];
  /** The folder of the versions. */
  readonly spec: string;
  readonly out: string;
}

/**
 * Renders each version, or looks whether it is up to date.
 *
 * @returns The exit code.
 * @throws {UsageError} There is no such version, tag or operation.
 * @throws {SpecError} A spec cannot be used. No file has been touched.
 */
export async function generate(options: GenerateOptions): Promise<number> {
  if (!options.watch) return generateOnce(options);
  const { watchFolder } = await import("./watch-folder.ts");
  await watchFolder(options.spec, () => generateOnce(options));
  return 0;
}

async function generateOnce(options: GenerateOptions): Promise<number> {
  const { spec, out, check, force, only, allowRef } = options;
  const cut: Cut = { tags: options.tag, operations: options.operation };
  const jobs = versionsOf(spec, options.version)
    .map((version) => ({
      version,
      folder: join(out, version),
      inputs: { specFolder: join(spec, version), outFolder: join(out, version), options: { version, cut, only } },
    }))
    .filter(({ inputs }) => force || allowRef.length > 0 || !isUnchanged(inputs)); // what is elsewhere may have changed
  if (jobs.length === 0) return 0;

  const [{ loadSpec }, { render }, { staleFiles, writeOutputs }] = await Promise.all([
    import("./load-spec.ts"),
    import("./render.ts"),
    import("./output-folder.ts"),
  ]);
  // All versions are rendered before the first file is written: one that fails leaves every old file in place.
  const rendered = await Promise.all(
    jobs.map(async ({ version, folder, inputs }) => {
      const files = await render(await loadSpec(spec, version, cut, allowRef), only);
      const output = { folder, files, isPartial: only.length > 0 };
      return { ...output, inputs, stale: await staleFiles(output) };
    }),
  );
  if (!check) await writeOutputs(rendered.filter(({ stale }) => stale.length > 0));

  for (const { folder, stale, inputs } of rendered) {
    for (const name of stale) {
      const path = relative(process.cwd(), join(folder, name));
      process.stdout.write(check ? `${path} is out of date: run \`pnpm generate\`\n` : `${path}\n`);
    }
    const isUpToDate = stale.length === 0 || !check;
    if (isUpToDate && allowRef.length === 0) remember(inputs);
  }
  return check && rendered.some(({ stale }) => stale.length > 0) ? 1 : 0;
}
