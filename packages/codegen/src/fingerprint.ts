import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "./project.ts";

/** What decides what a run writes, and what it wrote. */
export interface Inputs {
  /** `spec/<version>`. */
  readonly specFolder: string;
  readonly outFolder: string;
  /** What the command line says, as plain data. */
  readonly options: unknown;
}

/** What the last runs left behind: where to → the fingerprint then. */
type Remembered = Readonly<Record<string, string>>;

const FILE = join(project.cache, "unchanged.json");
/** Tests write into many folders. */
const REMEMBERED_RUNS = 20;

// Synchronous, because the forty small files are read in a third of the time.

/** Whether spec, options, program, versions and output are those of the last run with these options. */
export function isUnchanged(inputs: Inputs): boolean {
  const remembered = readRemembered()[keyOf(inputs)];
  return remembered !== undefined && remembered === fingerprint(inputs);
}

/** Tells later runs that there is nothing to do as long as everything is as it is now. */
export function remember(inputs: Inputs): void {
  const key = keyOf(inputs);
  const others = Object.entries(readRemembered()).filter(([other]) => other !== key);
  const runs = [[key, fingerprint(inputs)], ...others].slice(0, REMEMBERED_RUNS);
  const temporary = `${FILE}.${process.pid}.tmp`;
  try {
    mkdirSync(project.cache, { recursive: true });
    writeFileSync(temporary, JSON.stringify(Object.fromEntries(runs)));
    renameSync(temporary, FILE);
  } catch {
    // The next run takes longer, and that is all.
  }
}

/** SHA-256 over all that decides, the output included. */
function fingerprint({ specFolder, outFolder, options }: Inputs): string {
  const hash = createHash("sha256").update(JSON.stringify(options));
  const files = [
    filesIn(specFolder, /\.yaml$/),
    filesIn(outFolder, /\.gen\.ts$/),
    filesIn(import.meta.dirname, /(?<!\.test)\.ts$/), // this program
    [join(project.root, "pnpm-lock.yaml")], // the versions of what it uses
  ];
  for (const file of files.flat()) hash.update(`\0${file}\0`).update(readOrEmpty(file));
  return hash.digest("hex");
}

function readOrEmpty(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

function filesIn(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return []; // no output yet; a spec folder that cannot be read is told when it is loaded
  }
}

function readRemembered(): Remembered {
  try {
    return JSON.parse(readFileSync(FILE, "utf8"));
  } catch {
    return {}; // never written, or not whole
  }
}

function keyOf(inputs: Inputs): string {
  return createHash("sha256").update(JSON.stringify(inputs)).digest("hex");
}
