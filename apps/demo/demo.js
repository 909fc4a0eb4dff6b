#!/usr/bin/env node
// JavaScript, so that it runs before Node reads the first TypeScript file: what Node strips and compiles is kept from here
// on, which saves two thirds of the time that help takes, and 25 MB. Bun and Deno start src/cli.ts.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

enableCompileCache(join(import.meta.dirname, "../../node_modules/.cache/demo/compiled"));

await import("./src/cli.ts");
