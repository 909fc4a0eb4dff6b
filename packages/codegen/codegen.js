#!/usr/bin/env node
// JavaScript, so that it runs before Node reads the first TypeScript file: what Node strips and compiles is kept from here
// on, which saves half of the time of each run.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

enableCompileCache(join(import.meta.dirname, "../../node_modules/.cache/codegen/compiled"));

const { isUnchanged } = await import("./src/fingerprint.ts");
if (!isUnchanged(process.argv.slice(2))) await import("./src/cli.ts");
