#!/usr/bin/env node
// JavaScript, so that it runs before Node reads the first TypeScript file: what Node strips and compiles is kept from here
// on, which saves two thirds of the time that help takes, and 25 MB. Bun and Deno start src/cli.ts.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

enableCompileCache(join(import.meta.dirname, "../../node_modules/.cache/demo/compiled"));

// pnpm and npm run a script in the folder of its package. Paths, and airbyte.yaml, are of the folder that it was called in.
if (process.env["npm_lifecycle_event"] === "demo" && process.env["INIT_CWD"]) process.chdir(process.env["INIT_CWD"]);

await import("./src/cli.ts");
