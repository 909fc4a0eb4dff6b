import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, inject, test } from "vitest";
import { type Run, run } from "../src/run.ts";
import { makeScratchFolder, removeScratchFolder } from "../src/scratch-folder.ts";
import { walkOutput } from "./walk-output.ts";

const programs = fileURLToPath(new URL("../programs/", import.meta.url));
const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
const scratch = await makeScratchFolder();
afterAll(() => removeScratchFolder(scratch));

const program = `
import { createMockAirbyte } from "@airbyte-web-backend/mock";
import { setupServer } from "msw/node";
import { walk } from "./walk.ts";

const server = setupServer(...createMockAirbyte().handlers);
server.listen();
for (const line of await walk("http://localhost:8000")) console.log(line);
server.close();
`;

const passed: Run = { exitCode: 0, stdout: "", stderr: "" };

// The oldest and the newest version of each supported major version.
describe.each(["2.0.0", "2", "3.0.0", "3"])("in a project with msw %s", (version) => {
  const project = join(scratch, version);

  test("npm installs the fake with engine-strict", async () => {
    await mkdir(project);
    const dependencies: Record<string, string> = { msw: version };
    for (const [name, path] of Object.entries(inject("tarballs"))) dependencies[name] = `file:${path}`;
    const overrides = Object.fromEntries(Object.keys(inject("tarballs")).map((name) => [name, `$${name}`]));
    const manifest = { private: true, type: "module", dependencies, overrides };
    await writeFile(join(project, "package.json"), JSON.stringify(manifest));
    const { exitCode, stderr } = await run(["npm", "install", "--engine-strict", "--no-audit", "--no-fund"], {
      cwd: project,
      env: { npm_config_registry: inject("registry") },
    });
    expect(stderr).not.toMatch(/EBADENGINE|ERESOLVE|peer/);
    expect(exitCode, stderr).toBe(0);
  });

  test("the global fetch reaches setupServer(...mock.handlers)", async () => {
    await cp(join(programs, "walk.ts"), join(project, "walk.ts"));
    await writeFile(join(project, "setup-server.ts"), program);
    expect(await run(["node", "setup-server.ts"], { cwd: project })).toEqual({ ...passed, stdout: walkOutput });
  });

  test("mock.handlers has the type of handlers", async () => {
    const compilerOptions = {
      module: "nodenext",
      target: "es2022",
      lib: ["es2023", "dom", "dom.iterable"],
      types: [],
      strict: true,
      // Types of old versions of msw do not compile with a new TypeScript. consumers.test.ts checks ours.
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      noEmit: true,
    };
    await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    expect(await run(["node", tsc], { cwd: project })).toEqual(passed);
  });
});
