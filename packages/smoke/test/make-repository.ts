import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runOrThrow } from "../src/run.ts";

const license = fileURLToPath(new URL("../../../LICENSE", import.meta.url));

const guard = fileURLToPath(new URL("../src/release-guard.ts", import.meta.url));

/** What the one package of the repository has; a test breaks some of it. */
const manifest = {
  name: "@airbyte-web-backend/tiny",
  version: "1.0.0",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20" },
  files: ["dist", "src"],
  scripts: { prepublishOnly: `node ${guard} ../..` },
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./package.json": "./package.json" },
};

const map = (file: string): string =>
  JSON.stringify({ version: 3, file, sourceRoot: "", sources: ["../src/index.ts"], names: [], mappings: "AAAA" });

/** A repository like this one, with one small package that is built, committed and has the version 1.0.0. */
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
    [`${tiny}/dist/index.js`]: "export const answer = 42;\n//# sourceMappingURL=index.js.map\n",
    [`${tiny}/dist/index.js.map`]: map("index.js"),
    [`${tiny}/dist/index.d.ts`]: "export declare const answer = 42;\n//# sourceMappingURL=index.d.ts.map\n",
    [`${tiny}/dist/index.d.ts.map`]: map("index.d.ts"),
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

/** Gives the package another version, as `changeset version` would. */
export async function setVersion(root: string, version: string, changelog: string = `## ${version}`): Promise<void> {
  await changeManifest(root, { version });
  await writeInto(root, "packages/tiny/CHANGELOG.md", `# tiny\n\n${changelog}\n\n- More.\n`);
}

/** Gives the package.json of the package other fields. */
export async function changeManifest(root: string, fields: object): Promise<void> {
  await writeInto(root, "packages/tiny/package.json", JSON.stringify({ ...manifest, ...fields }));
}
