import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { clientVersions } from "./client-versions.ts";
import { pinned } from "./run-on.ts";

/** The cost of a file with all seven calls for the compiler. */
export interface TypeCost {
  /** Type instantiations, minus those of an empty file, with `skipLibCheck: true`. */
  readonly callsOnly: number;
  /** The same with `skipLibCheck: false`, which also checks the declarations of the packages. */
  readonly withDeclarations: number;
  /** The number of errors with `skipLibCheck: false`. */
  readonly errors: number;
}

export type Compiler = "typescript 7" | "typescript 5";

const COMPILERS: Readonly<Record<Compiler, string>> = { "typescript 7": "typescript", "typescript 5": "typescript-5" };
export const COMPILER_NAMES: readonly Compiler[] = ["typescript 7", "typescript 5"];

/** @param folder The folder that contains `types/<name>.ts` and its dependencies. */
export async function measureTypeCost(folder: string, name: string, compiler: Compiler): Promise<TypeCost> {
  const calls = await compile(compiler, folder, name, true);
  const strict = await compile(compiler, folder, name, false);
  return {
    callsOnly: calls.instantiations - (await measureEmpty(compiler, folder, true)),
    withDeclarations: strict.instantiations - (await measureEmpty(compiler, folder, false)),
    errors: strict.errors,
  };
}

const emptyFiles = new Map<string, number>();

/** The instantiations of an empty file. They depend only on the compiler and its libraries. */
async function measureEmpty(compiler: Compiler, folder: string, skipLibCheck: boolean): Promise<number> {
  const key = `${compiler} ${skipLibCheck}`;
  const known = emptyFiles.get(key);
  if (known !== undefined) return known;
  await writeFile(join(folder, "types/empty.ts"), "export {};\n");
  const { instantiations } = await compile(compiler, folder, "empty", skipLibCheck);
  emptyFiles.set(key, instantiations);
  return instantiations;
}

/** The files that the compiler reads for a file with calls, the declarations of packages included. */
export async function listTypedFiles(folder: string, name: string): Promise<string[]> {
  await writeFile(
    join(folder, "types/tsconfig.files.json"),
    JSON.stringify({ compilerOptions: USER_OPTIONS, files: [`${name}.ts`] }),
  );
  const output = await tsc("typescript 7", ["-p", join(folder, "types/tsconfig.files.json"), "--listFilesOnly"]);
  return output.split("\n").filter(Boolean);
}

/** The check time of the compiler in milliseconds, with `skipLibCheck: true`. */
export async function measureCheckTime(folder: string, name: string, compiler: Compiler): Promise<number> {
  return (await compile(compiler, folder, name, true)).checkMilliseconds;
}

/** Creates a temporary folder with our declarations in `node_modules`, emitted from the sources. */
export async function withOurDeclarations<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "type-cost-"));
  try {
    await emitOurs(folder);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Strict options with which the generated clients also compile. */
const USER_OPTIONS = {
  strict: true,
  noUncheckedIndexedAccess: true,
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  types: [],
  noEmit: true,
};

interface Compilation {
  readonly instantiations: number;
  readonly checkMilliseconds: number;
  readonly errors: number;
}

async function compile(compiler: Compiler, folder: string, name: string, skipLibCheck: boolean): Promise<Compilation> {
  const config = join(folder, `types/tsconfig.${name}.${skipLibCheck}.json`);
  const files = name === "orval" ? ["orval.ts", "globals.d.ts"] : [`${name}.ts`];
  await writeFile(config, JSON.stringify({ compilerOptions: { ...USER_OPTIONS, skipLibCheck }, files }));
  // Several checkers of TypeScript 7 would count some instantiations more than once.
  const singly = compiler === "typescript 7" ? ["--singleThreaded"] : [];
  const output = await tsc(compiler, ["-p", config, "--extendedDiagnostics", ...singly]);
  const figure = (pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? Number.NaN);
  const instantiations = figure(/^Instantiations:\s+(\d+)$/m);
  if (Number.isNaN(instantiations)) throw new Error(`No count of instantiations in: ${output}`);
  return {
    instantiations,
    checkMilliseconds: figure(/^Check time:\s+([\d.]+)s$/m) * 1_000,
    errors: output.match(/: error TS\d+/g)?.length ?? 0,
  };
}

const HERE = fileURLToPath(new URL("..", import.meta.url));
const PACKAGES = fileURLToPath(new URL("../..", import.meta.url));
const VERSIONS = clientVersions.map((version) => `./${version}`);
/** The entries that the calls import. */
const ENTRIES = { schema: [".", "./paths", ...VERSIONS], client: [".", ...VERSIONS] };

async function emitOurs(folder: string): Promise<void> {
  const scope = join(folder, "node_modules/@airbyte-web-backend");
  await mkdir(scope, { recursive: true });
  await mkdir(join(folder, "types"));
  // In one program with the client, the declarations of the schema would not be emitted.
  for (const [name, entries] of Object.entries(ENTRIES)) {
    const config = join(folder, `tsconfig.emit.${name}.json`);
    const compilerOptions = { noEmit: false, emitDeclarationOnly: true, rootDir: PACKAGES, outDir: scope };
    const manifest = JSON.parse(await readFile(join(PACKAGES, name, "package.json"), "utf8"));
    const files = entries.map((entry) => join(PACKAGES, name, manifest.exports[entry]));
    await writeFile(
      config,
      JSON.stringify({ extends: join(PACKAGES, name, "tsconfig.json"), compilerOptions, files, include: [] }),
    );
    await tsc("typescript 7", ["-p", config]);
    // The declarations are in `src` here, and in `dist` of the tarball.
    const exports = JSON.parse(JSON.stringify(manifest.publishConfig.exports).replaceAll("./dist/", "./src/"));
    await writeFile(
      join(scope, name, "package.json"),
      JSON.stringify({ name: manifest.name, type: "module", exports }),
    );
  }
  await symlink(join(HERE, "node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"), "junction");
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (const name of ["ours", ...clientVersions.map((version) => `ours-${version}`), "openapi-fetch"])
    await copyFile(join(HERE, `seven-calls/${name}.ts`), join(folder, `types/${name}.ts`));
}

/** @returns The output, also when there are type errors. */
async function tsc(compiler: Compiler, args: readonly string[]): Promise<string> {
  const path = join(HERE, "node_modules", COMPILERS[compiler], "bin/tsc");
  const [program, ...all] = [...pinned("last"), process.execPath, path, ...args];
  try {
    return (await promisify(execFile)(program as string, all)).stdout;
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
