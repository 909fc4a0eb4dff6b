/**
 * Prepares a folder outside of the repository with the clients as users install them: the peers from npm, three of them with
 * generated code, and ours from its tarballs.
 *
 * @module
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { document } from "@airbyte-web-backend/schema/document";
import { build } from "esbuild";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const PACKAGES = fileURLToPath(new URL("../..", import.meta.url));

/** Versions of the compared packages and of the tools, by package. */
export type Versions = Readonly<Record<string, string>>;

export async function readVersions(): Promise<Versions> {
  const peers = JSON.parse(await readFile(join(PACKAGE, "peers/package.json"), "utf8")).dependencies;
  const own = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8")).dependencies;
  const { esbuild, typescript } = own;
  return { ...peers, esbuild, typescript: `${typescript} and ${own["typescript-5"].split("@").at(-1)}` };
}

/**
 * Installs and generates what is missing or outdated, and packs our packages.
 *
 * @returns The folder: `clients` and `validators` to load, `programs` to run, `types` to compile.
 */
export async function preparePeers(): Promise<string> {
  const folder = join(tmpdir(), `airbyte-web-backend-bench-${userInfo().username}`);
  await mkdir(folder, { recursive: true });
  const openapi = JSON.stringify(document);
  const configs = await readdir(join(PACKAGE, "peers"));
  const stamp = createHash("sha256").update(openapi);
  for (const config of configs.sort()) stamp.update(await readFile(join(PACKAGE, "peers", config)));
  const wanted = stamp.digest("hex");
  const stampFile = join(folder, "stamp.txt");
  if ((await readFile(stampFile, "utf8").catch(() => "")) !== wanted) {
    await cp(join(PACKAGE, "peers"), folder, { recursive: true });
    await writeFile(join(folder, "openapi.json"), openapi);
    await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], folder);
    await rm(join(folder, "generated"), { recursive: true, force: true });
    await generate(folder);
    await writeFile(stampFile, wanted);
  }
  for (const name of ["schema", "client"]) await installOurs(name, folder);
  await cp(join(PACKAGE, "src/programs"), join(folder, "programs"), { recursive: true });
  await cp(join(PACKAGE, "seven-calls"), join(folder, "types"), { recursive: true });
  for (const part of ["clients", "validators"]) await bundle(part, folder);
  // The same code a second time, to measure the noise.
  await cp(join(folder, "clients/raw.js"), join(folder, "clients/raw-again.js"));
  return folder;
}

async function generate(folder: string): Promise<void> {
  await run("npx", ["openapi-ts", "--file", "hey-api.config.js"], folder);
  const validators = { BENCH_PLUGINS: "zod,valibot", BENCH_OUTPUT: "./generated/hey-api-validators" };
  await run("npx", ["openapi-ts", "--file", "hey-api.config.js"], folder, validators);
  await run("npx", ["orval", "--config", "orval.config.js"], folder);
  await run("npx", ["kubb", "generate", "--config", "kubb.config.js"], folder);
}

/** Builds and packs one of our packages like `pnpm publish`, and installs the tarball. */
async function installOurs(name: string, folder: string): Promise<void> {
  const tarball = join(folder, `${name}.tgz`);
  const [pnpm, ...args] = pnpmCommand();
  await run(pnpm as string, [...args, "run", "build"], join(PACKAGES, name));
  await run(pnpm as string, [...args, "pack", "--out", tarball], join(PACKAGES, name));
  const target = join(folder, "node_modules/@airbyte-web-backend", name);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"], folder);
}

/** The pnpm that runs this script, or else one from npx. */
function pnpmCommand(): string[] {
  const path = process.env["npm_execpath"] ?? "";
  if (!/^pnpm(\.[cm]?js)?$/.test(basename(path))) return ["npx", "-y", "pnpm@12"];
  return /js$/.test(path) ? [process.execPath, path] : [path];
}

/** Bundles each module to one file of JavaScript. Packages stay imports, as on a server. */
async function bundle(part: string, folder: string): Promise<void> {
  const files = (await readdir(join(PACKAGE, part))).filter((file) => file.endsWith(".js"));
  const sources = join(folder, `${part}-source`);
  await cp(join(PACKAGE, part), sources, { recursive: true });
  await build({
    entryPoints: files.map((file) => join(sources, file)),
    outdir: join(folder, part),
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
}

async function run(program: string, args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  await promisify(execFile)(program, args, { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 });
}
