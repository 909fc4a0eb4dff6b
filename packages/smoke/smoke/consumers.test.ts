import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { type Command, type Run, run, runOrThrow } from "../src/run.ts";

const project = inject("project");
const modules = fileURLToPath(new URL("../node_modules/", import.meta.url));

const compilers: [version: string, command: Command][] = [
  ["5.9", ["node", join(modules, "typescript-5/bin/tsc")]],
  ["6.0", ["node", join(modules, "typescript-6/bin/tsc")]],
  ["7.0", ["node", join(modules, "typescript/bin/tsc")]],
];
if (inject("newestPeers")) {
  const { version } = JSON.parse(await readFile(join(project, "node_modules/typescript/package.json"), "utf8"));
  compilers.push([version, ["node", join(project, "node_modules/typescript/bin/tsc")]]);
}

const resolutions = [
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
];

describe.each(compilers)("TypeScript %s", (version, compiler) => {
  test("runs this version", async () => {
    expect(await runOrThrow([...compiler, "--version"], { cwd: project })).toMatch(`Version ${version}`);
  });

  describe.each(resolutions)("with moduleResolution $moduleResolution", (resolution) => {
    test.each([true, false])("compiles the programs with exactOptionalPropertyTypes %s", async (isExact) => {
      const config = `tsconfig.${version}.${resolution.moduleResolution}.${isExact}.json`;
      const compilerOptions = {
        ...resolution,
        target: "es2022",
        lib: ["es2023", "dom", "dom.iterable"],
        types: [],
        strict: true,
        skipLibCheck: false,
        exactOptionalPropertyTypes: isExact,
        noUncheckedIndexedAccess: true,
        allowImportingTsExtensions: true,
        noEmit: true,
      };
      await writeFile(join(project, config), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
      const passed: Run = { exitCode: 0, stdout: "", stderr: "" };
      expect(await run([...compiler, "--project", config], { cwd: project })).toEqual(passed);
    });
  });
});
