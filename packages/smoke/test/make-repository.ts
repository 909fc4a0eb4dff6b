import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runOrThrow } from "../src/run.ts";

const license = fileURLToPath(new URL("../../../LICENSE", import.meta.url));

/** The package.json of the only package. */
const manifest = {
  name: "@airbyte-web-backend/tiny",
  version: "1.0.0",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20" },
  files: ["dist", "src"],
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./package.json": "./package.json" },
};

/** Makes a repository with the structure of this one: a single package, committed and built, of version 1.0.0. */
export async function makeRepository(root: string): Promise<void> {
  const tiny = "packages/tiny";
  const files: Record<string, string> = {
    "package.json": JSON.stringify({ name: "tiny-root", private: true, packageManager: "pnpm@12.21.0" }),
    "pnpm-workspace.yaml": "packages:\n  - packages/*\npmOnFail: ignore\n",
    ".gitignore": "dist/\n",
    ".changeset/README.md": "# Changesets\n",
    [`${tiny}/package.json`]: JSON.stringify(manifest),
    [`${tiny}/README.md`]: "# tiny\n",
    [`${tiny}/CHANGELOG.md`]: "# tiny\n\n## 1.0.0\n\n- The first.\n",
    [`${tiny}/src/index.ts`]: "export const answer = 42;\n",
    [`${tiny}/dist/index.js`]: "export const answer = 42;\n",
    [`${tiny}/dist/index.d.ts`]: "export declare const answer = 42;\n",
  };
  for (const [path, text] of Object.entries(files)) await writeInto(root, path, text);
  await cp(license, join(root, tiny, "LICENSE"));
  await runOrThrow(["git", "init", "--quiet"], { cwd: root });
  await commit(root);
}

export async function writeInto(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

export async function commit(root: string): Promise<void> {
  const who = ["-c", "user.name=test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"];
  await runOrThrow(["git", "add", "--all"], { cwd: root });
  await runOrThrow(["git", ...who, "commit", "--quiet", "--message", "test"], { cwd: root });
}

/** Sets the version of the package, like `changeset version`. */
export async function setVersion(root: string, version: string, changelog: string = `## ${version}`): Promise<void> {
  await changeManifest(root, { version });
  await writeInto(root, "packages/tiny/CHANGELOG.md", `# tiny\n\n${changelog}\n\n- More.\n`);
}

/** Overrides fields of the package.json. */
export async function changeManifest(root: string, fields: object): Promise<void> {
  await writeInto(root, "packages/tiny/package.json", JSON.stringify({ ...manifest, ...fields }));
}
