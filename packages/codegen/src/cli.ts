#!/usr/bin/env node
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { loadSpec } from "./load-spec.ts";
import { staleFiles, writeFiles } from "./output-folder.ts";
import { render } from "./render.ts";

const usage = `usage: pnpm generate [--check] [--spec DIR] [--out DIR]

Renders packages/schema/src/generated/<version> from spec/<version>, for each version.

  --check     write nothing; exit 1 and name the files that differ
  --spec DIR  the folder of the versions (default: spec)
  --out DIR   the folder of the output (default: packages/schema/src/generated)
`;

const root = join(import.meta.dirname, "../../..");

async function main(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      check: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      spec: { type: "string", default: join(root, "spec") },
      out: { type: "string", default: join(root, "packages/schema/src/generated") },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }

  const entries = await readdir(values.spec, { withFileTypes: true }).catch((cause) => {
    throw new Error(`${values.spec}: cannot be read: ${cause.code === "ENOENT" ? "no such folder" : cause.message}`);
  });
  const versions = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  if (versions.length === 0) throw new Error(`${values.spec}: holds no version folder such as 0.36`);

  // All versions are rendered before the first file is written: one that fails leaves every old file in place.
  const rendered = await Promise.all(
    versions.map(async (version) => ({
      folder: join(values.out, version),
      files: await render(await loadSpec(values.spec, version)),
    })),
  );

  let stale = 0;
  for (const { folder, files } of rendered) {
    const changed = await staleFiles(folder, files);
    if (changed.length > 0 && !values.check) await writeFiles(folder, files);
    for (const name of changed) {
      const path = relative(process.cwd(), join(folder, name));
      process.stdout.write(values.check ? `${path} is out of date: run \`pnpm generate\`\n` : `${path}\n`);
    }
    stale += changed.length;
  }
  return values.check && stale > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`codegen: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
