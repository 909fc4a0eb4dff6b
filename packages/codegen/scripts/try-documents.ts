// Tries `generate` on every OpenAPI document of a folder, as published: does it generate, and does the code compile?
//
//   npx -y pnpm@12 exec node packages/codegen/scripts/try-documents.ts <folder> [words of the names]
//
// Prints a line for each document and a summary. Documents of others stay outside of the repository, for their licences.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";

const codegen: string = join(import.meta.dirname, "../codegen.js");
const compiler: string = join(import.meta.dirname, "../node_modules/.bin/tsc");
const validator: string = join(import.meta.dirname, "../../schema/src/validator.ts");
const TSCONFIG = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: "es2023",
    module: "nodenext",
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
  },
  include: ["src"],
};

const [folder, ...words] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("usage: try-documents.ts <folder> [words of the names]\n");
  process.exit(2);
}
const names: string[] = readdirSync(folder)
  .filter((name) => /\.(ya?ml|json)$/.test(name) && (words.length === 0 || words.some((word) => name.includes(word))))
  .sort();
const counts: Record<string, number> = {};
for (const name of names) {
  const { verdict, seconds, message } = tryDocument(join(folder, name));
  counts[verdict] = (counts[verdict] ?? 0) + 1;
  process.stdout.write(`${verdict.padEnd(8)}  ${seconds.toFixed(1).padStart(5)} s  ${name}  ${message}\n`);
}
const compiled = counts["compiles"] ?? 0;
const percent = names.length === 0 ? 0 : Math.round((100 * compiled) / names.length);
process.stdout.write(`\n${compiled} of ${names.length} documents generate and compile (${percent} %)\n`);
process.exitCode = compiled === names.length ? 0 : 1;

interface Attempt {
  readonly verdict: "compiles" | "refused" | "broken";
  /** How long `generate` took. */
  readonly seconds: number;
  /** Why it is refused, or what the compiler says. */
  readonly message: string;
}

function tryDocument(path: string): Attempt {
  const place = mkdtempSync(join(tmpdir(), "try-documents-"));
  const version = parse(path).name;
  try {
    mkdirSync(join(place, "spec", version), { recursive: true });
    mkdirSync(join(place, "src"));
    copyFileSync(path, join(place, "spec", version, "openapi.yaml"));
    copyFileSync(validator, join(place, "src/validator.ts"));
    writeFileSync(join(place, "tsconfig.json"), JSON.stringify(TSCONFIG));
    const start = performance.now();
    const refusal = run(place, codegen, "generate", "--spec", "spec", "--out", "src/generated");
    const seconds = (performance.now() - start) / 1000;
    if (refusal !== undefined) return { verdict: "refused", seconds, message: refusal };
    const faults = run(place, compiler, "-p", "tsconfig.json");
    return {
      verdict: faults === undefined ? "compiles" : "broken",
      seconds,
      message: faults ?? countOf(place, version),
    };
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** What a program says when it fails, on one line. */
function run(cwd: string, program: string, ...args: string[]): string | undefined {
  try {
    const isScript = program.endsWith(".js");
    execFileSync(isScript ? process.execPath : program, isScript ? [program, ...args] : args, {
      cwd,
      encoding: "utf8",
      maxBuffer: 1e8,
      stdio: "pipe",
    });
    return undefined;
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    const lines = `${stdout}${stderr}`.trim().split("\n").filter(Boolean);
    return `${lines[0] ?? message}${lines.length > 1 ? ` (and ${lines.length - 1} more)` : ""}`.slice(0, 300);
  }
}

function countOf(place: string, version: string): string {
  const text = readFileSync(join(place, "src/generated", version, "operations.gen.ts"), "utf8");
  return `${text.match(/^export const \w+ = \{\n {2}"operationId"/gm)?.length ?? 0} operations`;
}
