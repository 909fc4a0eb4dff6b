import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { configuredRegistry, pnpm } from "../src/package-managers.ts";
import { findPublishedPackages } from "../src/published-packages.ts";
import { type Command, run, runOrThrow } from "../src/run.ts";
import { makeScratchFolder, removeScratchFolder } from "../src/scratch-folder.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const published = (await findPublishedPackages(root)).map(({ name }) => name);

describe("licences", () => {
  /** Licences that only require attribution. */
  const permissive = [
    ...["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "Python-2.0", "0BSD"],
    ...["MIT-0", "MIT OR Apache-2.0", "(MIT OR CC0-1.0)"],
  ];
  /** Tools with other licences, which are not distributed. */
  const tolerated = ["axe-core", "lightningcss", "caniuse-lite"];

  const list = async (...filters: string[]): Promise<[licence: string, name: string][]> => {
    const output = await runOrThrow(pnpm("--recursive", ...filters, "licenses", "list", "--json"), { cwd: root });
    const byLicence = JSON.parse(output) as Record<string, { name: string }[]>;
    return Object.entries(byLicence).flatMap(([licence, packages]) =>
      packages.map(({ name }): [string, string] => [licence, name]),
    );
  };

  test("all installed packages have a permissive licence, except for listed tools", async () => {
    const found = await list();
    expect(found.length).toBeGreaterThan(100);
    const others = found.filter(([licence]) => !permissive.includes(licence));
    expect(others.filter(([, name]) => !tolerated.some((known) => name.startsWith(known)))).toEqual([]);
  });

  test("all dependencies of published packages have the MIT licence", async () => {
    const found = await list(...published.map((name) => `--filter=${name}`), "--prod");
    expect(found.map(([, name]) => name)).toContain("openapi-fetch");
    expect(found.filter(([licence]) => licence !== "MIT")).toEqual([]);
  });
});

describe("the lockfile", () => {
  test("has a checksum for each package and no addresses", async () => {
    const text = await readFile(join(root, "pnpm-lock.yaml"), "utf8");
    const { packages } = parse(text) as { packages: Record<string, { resolution: { integrity?: string } }> };
    const unchecked = Object.entries(packages).filter(([, { resolution }]) => !resolution.integrity);
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(unchecked).toEqual([]);
    expect(text).not.toMatch(/https?:\/\//);
  });
});

test("no file contains the address of a registry", async () => {
  const hosts = [new URL(await configuredRegistry(root)).host, "npmjs.org", "yarnpkg.com", "npm.jsr.io", "npmmirror"];
  const patterns = hosts.flatMap((host) => ["-e", `//[^ ]*${host.replaceAll(".", "[.]")}`]);
  const settings = ["-e", "_auth(Token)?=", "-e", "^@[a-z-]+:registry="];
  const search: Command = ["git", "grep", "--untracked", "--files-with-matches", "-E", ...patterns, ...settings];
  const { stdout, exitCode } = await run(search, { cwd: root });
  // This file writes an .npmrc for the local registry into the temp folder.
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "packages/smoke/src/start-registry.ts\n" });
});

test("release:sbom writes a bill of materials for each package with its dependencies", async () => {
  const scratch = await makeScratchFolder();
  try {
    const { "release:sbom": script = "" } = JSON.parse(await readFile(join(root, "package.json"), "utf8")).scripts;
    const [program, ...args] = script.replace("dist/sbom", scratch).split(" ") as string[];
    expect(program).toBe("pnpm");
    await runOrThrow(pnpm(...args), { cwd: root });
    const bills = new Map<string, string[]>();
    for (const file of await readdir(scratch)) {
      const { metadata, components } = JSON.parse(await readFile(join(scratch, file), "utf8")) as Bill;
      bills.set(nameOf(metadata.component), components.map(nameOf));
      // The release workflow expects this name.
      expect(file).toBe(`${nameOf(metadata.component).slice(1).replace("/", "-")}.cdx.json`);
    }
    expect([...bills.keys()].toSorted()).toEqual(published.toSorted());
    for (const { name, folder } of await findPublishedPackages(root)) {
      const { dependencies = {} } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      expect(bills.get(name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    }
  } finally {
    await removeScratchFolder(scratch);
  }
});

interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}
interface Component {
  readonly group?: string;
  readonly name: string;
}

const nameOf = ({ group, name }: Component): string => (group === undefined ? name : `${group}/${name}`);
