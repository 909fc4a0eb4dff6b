import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../src/cli/run.ts";

/** The command line. */
export const PROGRAM: string = join(import.meta.dirname, "../codegen.js");

export const OPENAPI = `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things/get:
    post:
      operationId: getThing
      x-effect: read
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Body" }
      responses:
        "200":
          description: The thing.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Thing" }
components:
  schemas:
    Body: { type: object, required: [id], properties: { id: { type: string } } }
    Thing: { type: object, properties: { kind: { type: string, enum: [big, small] } } }
`;

export const CORRECTIONS = `overlay: 1.1.0
info: { title: Corrections, version: "1" }
actions:
  - target: $.components.schemas.Body
    description: Nobody said what it is.
    update: { description: Names a thing. }
`;

export interface Scratch {
  /** The folder of the versions. */
  readonly spec: string;
  readonly out: string;
}

export interface SpecFiles {
  /** The text of openapi.yaml; null leaves it out. */
  openapi?: string | null;
  corrections?: string | null;
  version?: string;
}

/** A folder of its own for one test, with one version of a spec in it. */
export async function makeScratch(files: SpecFiles = {}): Promise<Scratch> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), "codegen-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const scratch = { spec: join(folder, "spec"), out: join(folder, "out") };
  await writeVersion(scratch, files);
  return scratch;
}

/** The same with the output of `OPENAPI` and `CORRECTIONS` in it, generated once for all tests of a file. */
export async function makeGenerated(): Promise<Scratch> {
  const scratch = await makeScratch();
  generated ??= generate(scratch).then(() => readTree(scratch.out));
  for (const [name, text] of Object.entries(await generated)) {
    await mkdir(join(scratch.out, name, ".."), { recursive: true });
    await writeFile(join(scratch.out, name), text);
  }
  return scratch;
}

let generated: Promise<Record<string, string>> | undefined;

/** Puts the two files of a version in place, over those that are there. */
export async function writeVersion({ spec }: Scratch, files: SpecFiles = {}): Promise<void> {
  const { openapi = OPENAPI, corrections = CORRECTIONS, version = "0.1" } = files;
  const folder = join(spec, version);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (openapi !== null) await writeFile(join(folder, "openapi.yaml"), openapi);
  if (corrections !== null) await writeFile(join(folder, "corrections.yaml"), corrections);
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process. */
export function runCodegen(...args: string[]): Promise<Outcome> {
  return runCodegenIn(process.cwd(), ...args);
}

/** The same with another working directory. */
export async function runCodegenIn(cwd: string, ...args: string[]): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const writer = (texts: string[]) => ({ write: (text: string) => void texts.push(text) });
  const code = await run(args, { cwd, stdout: writer(stdout), stderr: writer(stderr) });
  return { code, stdout: stdout.join(""), stderr: stderr.join("") };
}

/** From beside the folder of the versions, so that messages say `spec/0.1/openapi.yaml`. */
export function generate({ spec, out }: Scratch, ...flags: string[]): Promise<Outcome> {
  const here = join(spec, "..");
  return runCodegenIn(existsSync(here) ? here : process.cwd(), "generate", "--spec", spec, "--out", out, ...flags);
}

/** A message of a run in this process, as it would be beside the folder of the versions, with the slashes of URLs on Windows too. */
export function fromBeside(message: string | undefined): string | undefined {
  return message?.replaceAll("\\", "/").replaceAll(/\S*?\/codegen-\w+\/spec\//g, "spec/");
}

/** The text of every file below a folder, by its path from there; hidden files included. */
export async function readTree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files.sort().map(async (file) => [file.slice(folder.length + 1), await readFile(file, "utf8")]);
  return Object.fromEntries(await Promise.all(texts));
}

/** The spec of `OPENAPI` with more schemas, which start at line 23. */
export function withSchema(...lines: string[]): SpecFiles {
  return { openapi: OPENAPI + lines.map((line) => `    ${line}\n`).join("") };
}

/** A text with one part replaced, which must be there. */
export function swap(text: string, find: string, replacement: string): string {
  if (!text.includes(find)) throw new Error(`the fixture has no ${find}`);
  return text.replace(find, () => replacement);
}
