#!/usr/bin/env node
// `pnpm cli`. JavaScript, so that the compile cache is on before Node loads TypeScript: help takes a third of the time.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

enableCompileCache(join(import.meta.dirname, "../../node_modules/.cache/cli/compiled"));

// pnpm runs scripts in the folder of the package. Paths are relative to the folder of the user.
if (process.env["npm_lifecycle_event"] === "cli" && process.env["INIT_CWD"]) process.chdir(process.env["INIT_CWD"]);

await import("./src/bin.ts");
