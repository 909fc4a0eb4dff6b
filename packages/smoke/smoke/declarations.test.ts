import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { pnpm } from "../src/package-managers.ts";
import { run, runOrThrow } from "../src/run.ts";
import { makeScratchFolder, removeScratchFolder } from "../src/scratch-folder.ts";

const modules = fileURLToPath(new URL("../node_modules/", import.meta.url));
const scratch = await makeScratchFolder();
afterAll(() => removeScratchFolder(scratch));

// With pnpm, a project cannot import the dependencies of its dependencies, so the compiler cannot name types of theirs.
beforeAll(async () => {
  const tarballs = inject("tarballs");
  const dependencies = Object.fromEntries(Object.entries(tarballs).map(([name, path]) => [name, `file:${path}`]));
  const { "@airbyte-web-backend/schema": _, ...direct } = dependencies;
  await writeFile(
    join(scratch, "package.json"),
    JSON.stringify({ private: true, type: "module", dependencies: direct }),
  );
  await writeFile(
    join(scratch, "pnpm-workspace.yaml"),
    JSON.stringify({ overrides: dependencies, pmOnFail: "ignore" }),
  );
  await runOrThrow(pnpm("install"), { cwd: scratch, env: { npm_config_registry: inject("registry") } });
  await mkdir(join(scratch, "src"));
  await cp(join(inject("project"), "exported.ts"), join(scratch, "src/exported.ts"));
});

test.each([
  ["5.9", "typescript-5"],
  ["6.0", "typescript-6"],
  ["7.0", "typescript"],
])("TypeScript %s emits the declarations of a user's library under pnpm", async (version, compiler) => {
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
    strict: true,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: "src",
    outDir: version,
  };
  await writeFile(join(scratch, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
  const tsc = ["node", join(modules, compiler, "bin/tsc"), "--project", scratch] as const;
  expect(await run(tsc, { cwd: scratch })).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  const declarations = await readFile(join(scratch, version, "exported.d.ts"), "utf8");
  expect(declarations).not.toMatch(/\bany\b|\.pnpm/);
});
