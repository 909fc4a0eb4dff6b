import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import type { TestProject } from "vitest/node";
import { configuredRegistry, pnpm } from "../src/package-managers.ts";
import { findPublishedPackages } from "../src/published-packages.ts";
import { runOrThrow } from "../src/run.ts";
import { makeScratchFolder, removeScratchFolder } from "../src/scratch-folder.ts";
import { packPackage, readTarball, type Tarball } from "../src/tarball.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of each package's tarball by its name. */
    tarballs: Record<string, string>;
    /** A project with the packages installed, the programs, and the programs as JavaScript in `js/`. */
    project: string;
    /** The registry for other packages. */
    registry: string;
    /** Whether to use the newest versions of the dependencies. */
    newestPeers: boolean;
  }
}

const root = fileURLToPath(new URL("../../../", import.meta.url));
const programs = fileURLToPath(new URL("../programs/", import.meta.url));

/**
 * Packs the published packages and installs them in an empty project.
 *
 * With `SMOKE_REGISTRY`, installs the published packages from that registry instead. With `SMOKE_PEERS=newest`, installs the
 * newest openapi-fetch and TypeScript.
 */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const scratch = await makeScratchFolder();
  try {
    const { SMOKE_REGISTRY: published, SMOKE_PEERS: peers } = process.env;
    const newestPeers = peers === "newest";
    const registry = published ?? (await configuredRegistry(root));
    const tarballs = published === undefined ? await pack(scratch) : await download(published, scratch);
    const project = join(scratch, "project");
    await install(project, { registry, newestPeers, tarballs: published === undefined ? tarballs : undefined });
    await addPrograms(project);
    provide("tarballs", Object.fromEntries(tarballs.map(({ manifest, path }) => [manifest.name, path])));
    provide("project", project);
    provide("registry", registry);
    provide("newestPeers", newestPeers);
  } catch (error) {
    await removeScratchFolder(scratch);
    throw error;
  }
  return () => removeScratchFolder(scratch);
}

async function pack(scratch: string): Promise<Tarball[]> {
  const packages = await findPublishedPackages(root);
  const filters = packages.map(({ name }) => `--filter=${name}`);
  await runOrThrow(pnpm("exec", "turbo", "run", "build", ...filters), { cwd: root });
  return Promise.all(packages.map((published) => packPackage(published, scratch)));
}

async function download(registry: string, scratch: string): Promise<Tarball[]> {
  const packages = await findPublishedPackages(root);
  return Promise.all(
    packages.map(async ({ name }) => {
      const [file] = JSON.parse(
        await runOrThrow(["npm", "pack", name, "--json", "--pack-destination", scratch], {
          cwd: scratch,
          env: { npm_config_registry: registry },
        }),
      ) as { filename: string }[];
      return readTarball(join(scratch, file?.filename ?? ""), scratch);
    }),
  );
}

interface InstallOptions {
  readonly registry: string;
  readonly newestPeers: boolean;
  /** Undefined if the packages come from the registry. */
  readonly tarballs: readonly Tarball[] | undefined;
}

async function install(project: string, { registry, newestPeers, tarballs }: InstallOptions): Promise<void> {
  await mkdir(project, { recursive: true });
  const packages = await findPublishedPackages(root);
  const ranges = packages.map(({ name }): [string, string] => [
    name,
    tarballs === undefined ? "latest" : `file:${tarballs.find(({ manifest }) => manifest.name === name)?.path}`,
  ]);
  // Without msw, which is optional: smoke/msw.test.ts installs it.
  const newest = { "openapi-fetch": "latest", typescript: "latest" };
  const dependencies: Record<string, string> = { ...Object.fromEntries(ranges), ...(newestPeers ? newest : {}) };
  // Forces the unpublished schema that the client depends on, and the newest versions outside of the requested ranges.
  const forced = [...(tarballs ? ranges.map(([name]) => name) : []), ...(newestPeers ? Object.keys(newest) : [])];
  const overrides = Object.fromEntries(forced.map((name) => [name, `$${name}`]));
  await writeFile(
    join(project, "package.json"),
    JSON.stringify({ private: true, type: "module", dependencies, overrides }),
  );
  await runOrThrow(["npm", "install", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: project,
    env: { npm_config_registry: registry },
  });
}

/** Copies the programs, and compiles them to JavaScript for Node 20. */
async function addPrograms(project: string): Promise<void> {
  await cp(programs, project, { recursive: true });
  await mkdir(join(project, "js"));
  for (const name of await readdir(programs)) {
    const { code } = await transform(await readFile(join(programs, name), "utf8"), { loader: "ts", target: "es2022" });
    await writeFile(join(project, "js", name.replace(/\.ts$/, ".js")), code.replaceAll("./walk.ts", "./walk.js"));
  }
}
