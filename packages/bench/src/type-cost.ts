import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** What a file with all seven calls costs a user's compiler, in type instantiations beyond those of an empty file. */
export interface Instantiations {
  /** With `skipLibCheck: false`: the declarations of our packages are checked too. The stricter figure. */
  readonly withDeclarations: number;
  /** With `skipLibCheck: true`, as most programs have it: what the seven calls alone add. */
  readonly callsOnly: number;
}

export type TypeCost = Readonly<Record<Compiler, Instantiations>>;

export type Compiler = "typescript 7" | "typescript 5";
export type Client = "ours" | "openapiFetch";

const COMPILERS: Readonly<Record<Compiler, string>> = { "typescript 7": "typescript", "typescript 5": "typescript-5" };
const CALLS: Readonly<Record<Client, string>> = {
  ours: "seven-calls.ts",
  openapiFetch: "seven-calls-openapi-fetch.ts",
};
const EMPTY = "empty.ts";

/**
 * Emits the declarations of client and schema, installs them in a temporary folder as their tarballs would be, and
 * compiles the seven calls there.
 */
export async function measureTypeCost(client: Client): Promise<TypeCost> {
  const folder = await mkdtemp(join(tmpdir(), "type-cost-"));
  try {
    await install(folder);
    const [seven, five] = await Promise.all([
      costOn("typescript 7", folder, CALLS[client]),
      costOn("typescript 5", folder, CALLS[client]),
    ]);
    return { "typescript 7": seven, "typescript 5": five };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function costOn(compiler: Compiler, folder: string, file: string): Promise<Instantiations> {
  const cost = async (skipLibCheck: boolean): Promise<number> =>
    (await count(compiler, folder, file, skipLibCheck)) - (await count(compiler, folder, EMPTY, skipLibCheck));
  return { withDeclarations: await cost(false), callsOnly: await cost(true) };
}

async function count(compiler: Compiler, folder: string, file: string, skipLibCheck: boolean): Promise<number> {
  const config = join(folder, `tsconfig.${file}.${skipLibCheck}.json`);
  await writeFile(config, JSON.stringify({ compilerOptions: { ...USER_OPTIONS, skipLibCheck }, files: [file] }));
  // More than one checker of TypeScript 7 would do some of the work, and count it, more than once.
  const singly = compiler === "typescript 7" ? ["--singleThreaded"] : [];
  const output = await tsc(compiler, ["-p", config, "--extendedDiagnostics", ...singly]);
  const [, instantiations] = /^Instantiations:\s+(\d+)$/m.exec(output) ?? [];
  if (instantiations === undefined) throw new Error(`No count of instantiations in: ${output}`);
  return Number(instantiations);
}

/** What a careful user has: everything strict, and the libraries of a program that runs on Node and in a browser. */
const USER_OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  types: [],
  noEmit: true,
};

const HERE = fileURLToPath(new URL("..", import.meta.url));
const PACKAGES = fileURLToPath(new URL("../..", import.meta.url));
/** What the fixtures import. */
const ENTRIES = { schema: ["index.ts", "paths.ts"], client: ["index.ts"] };

async function install(folder: string): Promise<void> {
  const scope = join(folder, "node_modules/@airbyte-web-backend");
  await mkdir(scope, { recursive: true });
  // One after the other: in a program with the client, the schema is a library, whose declarations are not emitted.
  for (const [name, entries] of Object.entries(ENTRIES)) {
    const config = join(folder, `tsconfig.emit.${name}.json`);
    const compilerOptions = { noEmit: false, emitDeclarationOnly: true, rootDir: PACKAGES, outDir: scope };
    const files = entries.map((entry) => join(PACKAGES, name, "src", entry));
    await writeFile(
      config,
      JSON.stringify({ extends: join(PACKAGES, name, "tsconfig.json"), compilerOptions, files, include: [] }),
    );
    await tsc("typescript 7", ["-p", config]);
    const manifest = JSON.parse(await readFile(join(PACKAGES, name, "package.json"), "utf8"));
    // The declarations lie in `src` here, and in `dist` of the tarball.
    const exports = JSON.parse(JSON.stringify(manifest.publishConfig.exports).replaceAll("./dist/", "./src/"));
    await writeFile(
      join(scope, name, "package.json"),
      JSON.stringify({ name: manifest.name, type: "module", exports }),
    );
  }
  await symlink(join(HERE, "node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"), "junction");
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(join(folder, EMPTY), "export {};\n");
  for (const file of Object.values(CALLS)) await copyFile(join(HERE, "fixtures", file), join(folder, file));
}

/** @returns What it printed. @throws It found an error: a count of a program that is wrong says nothing. */
async function tsc(compiler: Compiler, args: readonly string[]): Promise<string> {
  const program = join(HERE, "node_modules", COMPILERS[compiler], "bin/tsc");
  try {
    return (await promisify(execFile)(process.execPath, [program, ...args])).stdout;
  } catch (cause) {
    const { stdout } = cause as { stdout: string };
    throw new Error(`${compiler} found errors: ${stdout}`, { cause });
  }
}
