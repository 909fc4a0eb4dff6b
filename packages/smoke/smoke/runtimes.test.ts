import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findPublishedPackages, oldestNode } from "../src/published-packages.ts";
import { type Command, type Run, run, runOrThrow } from "../src/run.ts";
import { makeScratchFolder, removeScratchFolder } from "../src/scratch-folder.ts";
import { type StartedMock, startMock } from "../src/start-mock.ts";
import { addEveryEntry } from "./every-entry.ts";
import { changeOutput, schemaOutput, walkOutput } from "./walk-output.ts";

const project = inject("project");
const root = fileURLToPath(new URL("../../../", import.meta.url));
const bin = join(root, "node_modules/.bin");
const passed = (stdout: string): Run => ({ exitCode: 0, stdout, stderr: "" });
const runIn = (command: Command): Promise<Run> => run(command, { cwd: project });

/** The programs that need no server, and their output. */
const programs = [
  ["in-process", walkOutput],
  ["main-entry", walkOutput],
  ["schema", schemaOutput], // of the schema's README
  ["change", changeOutput], // a connection of each version
] as const;

let everyEntry: string;
let mock: StartedMock;
beforeAll(async () => {
  everyEntry = await addEveryEntry(project, Object.keys(inject("tarballs")));
  mock = await startMock([join(project, "node_modules/.bin/airbyte-mock")], { cwd: project });
});
afterAll(() => mock?.stop());

const published = await findPublishedPackages(root);
const oldest = (name: string): string =>
  oldestNode(published.find((one) => one.name.endsWith(`/${name}`)) ?? { name, version: "", folder: "", engines: {} });

const folders = await makeScratchFolder();
afterAll(() => removeScratchFolder(folders));

/** The npm of the time of an old Node, which npm 11 does not support. */
const NPM: Readonly<Record<string, string>> = { [oldest("client")]: "npm@9.6.7", [oldest("mock")]: "npm@10.8.1" };
const installed = new Map<string, Promise<string>>();

/** Installs a version of Node once. Returns its folder. */
function installNode(version: string): Promise<string> {
  const folder = installed.get(version) ?? install(version);
  installed.set(version, folder);
  return folder;
}

async function install(version: string): Promise<string> {
  const folder = join(folders, version);
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  const npm = NPM[version];
  const packages = [`node@${version}`, ...(npm === undefined ? [] : [npm])];
  await runOrThrow(["npm", "install", "--no-audit", "--no-fund", "--loglevel=error", ...packages], {
    cwd: folder,
    env: { npm_config_registry: inject("registry") },
  });
  return folder;
}

const nodeIn = (folder: string): string => join(folder, "node_modules/.bin/node");

describe.each([
  { name: "client", with: ["schema"] },
  { name: "changes", with: ["client", "schema"] },
  { name: "mock", with: ["schema"] },
])("the oldest Node of the $name", (row) => {
  let folder: string;
  let node: string;
  beforeAll(async () => {
    folder = await installNode(oldest(row.name));
    node = nodeIn(folder);
  });

  test("npm installs it with engine-strict and without warnings", async () => {
    const names = [row.name, ...row.with].map((name) => `@airbyte-web-backend/${name}`);
    const dependencies = Object.fromEntries(names.map((name) => [name, `file:${inject("tarballs")[name]}`]));
    const overrides = Object.fromEntries(names.map((name) => [name, `$${name}`]));
    const user = join(folder, `user of ${row.name}`);
    await mkdir(user);
    await writeFile(join(user, "package.json"), JSON.stringify({ private: true, dependencies, overrides }));
    const npm: Command = [node, join(folder, "node_modules/npm/bin/npm-cli.js")];
    const installed = await run([...npm, "install", "--engine-strict", "--no-audit", "--no-fund"], {
      cwd: user,
      env: { npm_config_registry: inject("registry") },
    });
    expect(installed).toMatchObject({ exitCode: 0, stderr: "" });
  });

  if (row.name === "client") {
    test("runs over-port and the program of the schema's README", async () => {
      expect(await runIn([node, "js/over-port.js", mock.url])).toEqual(passed(walkOutput));
      expect(await runIn([node, "js/schema.js"])).toEqual(passed(schemaOutput));
    });
  }
});

/** The oldest Node that all packages support, and the newest of each supported line. */
const nodes = [oldest("mock"), "20", "22", "24", "26"];

describe.each(nodes)("on Node %s", (version) => {
  let folder: string;
  let node: string;
  beforeAll(async () => {
    folder = await installNode(version);
    node = nodeIn(folder);
  });

  test("runs this version", async () => {
    const said = await runOrThrow([node, "--version"], { cwd: folder });
    expect(`${said.trim()}.`.startsWith(`v${version}.`)).toBe(true);
  });

  // Node 20 cannot run TypeScript.
  if (Number.parseInt(version, 10) >= 22) {
    test("codegen generates the committed files", async () => {
      const codegen = [node, "packages/codegen/codegen.js", "generate", "--check"] as const;
      expect(await run(codegen, { cwd: root })).toEqual(passed(""));
    });
  }

  test.each(programs)("runs %s", async (program, output) => {
    expect(await runIn([node, `js/${program}.js`])).toEqual(passed(output));
  });

  test("runs over-port with a server on the same Node", async () => {
    const own = await startMock([node, join(project, "node_modules/.bin/airbyte-mock")], { cwd: project });
    try {
      expect(await runIn([node, "js/over-port.js", own.url])).toEqual(passed(walkOutput));
    } finally {
      await own.stop();
    }
  });

  test("imports every entry", async () => {
    expect(await runIn([node, "js/every-entry.js"])).toEqual(passed(everyEntry));
  });
});

const bun: Command = [join(bin, "bun")];
const deno: Command = [join(bin, "deno"), "run", "--quiet", "--no-prompt"];

describe.each<[string, Command, (server: string) => string[]]>([
  ["Bun", bun, () => []],
  ["Deno without permissions", deno, (server) => [`--allow-net=${server}`]],
])("on %s", (_runtime, command, allow) => {
  test.each(programs)("runs %s", async (program, output) => {
    expect(await runIn([...command, `${program}.ts`])).toEqual(passed(output));
  });

  test("imports every entry", async () => {
    expect(await runIn([...command, "js/every-entry.js"])).toEqual(passed(everyEntry));
  });

  test("runs over-port, with a permission for its server only", async () => {
    const { host } = new URL(mock.url);
    expect(await runIn([...command, ...allow(host), "over-port.ts", mock.url])).toEqual(passed(walkOutput));
  });
});

test("deno check accepts the programs", async () => {
  const names = ["in-process.ts", "over-port.ts", "main-entry.ts", "change.ts"];
  expect(await runIn([join(bin, "deno"), "check", "--quiet", ...names])).toEqual(passed(""));
});

test("airbyte-mock runs on Bun and Deno", async () => {
  const script = join(project, "node_modules/@airbyte-web-backend/mock/dist/bin.js");
  for (const command of [
    [...bun, script],
    [...deno, "--allow-net=127.0.0.1", "--allow-env", script],
  ] as const) {
    const own = await startMock(command, { cwd: project });
    try {
      expect(await runIn(["node", "js/over-port.js", own.url])).toEqual(passed(walkOutput));
    } finally {
      await own.stop();
    }
  }
});
