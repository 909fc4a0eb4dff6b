#!/usr/bin/env node
// JavaScript, so that it runs before Node reads the first TypeScript file: what Node strips and compiles is kept from here
// on, which saves half of the time of each run. An older Node links no named import that it lacks, so there is none.
import module from "node:module";
import { join } from "node:path";

if (process.features.typescript) {
  module.enableCompileCache(join(import.meta.dirname, "../../node_modules/.cache/codegen/compiled"));

  const { isUnchanged } = await import("./src/fingerprint.ts");
  if (!isUnchanged(process.argv.slice(2))) await import("./src/cli.ts");
} else {
  process.stderr.write(
    `codegen: needs Node 22.18 or newer, which reads TypeScript, and this is ${process.version}: put \`npx -y pnpm@12 exec\` before the command, which brings one\n`,
  );
  process.exitCode = 1;
}
