import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "./project.ts";

/** Where a run read from and wrote to. */
export interface Folders {
  /** The folder of the versions. */
  readonly spec: string;
  readonly out: string;
}

interface RememberedRun extends Folders {
  readonly fingerprint: string;
}

/** What the last runs left behind, by their command lines. */
type Remembered = Readonly<Record<string, RememberedRun>>;

const FILE = join(project.cache, "unchanged.json");
/** Tests write into many folders. */
const REMEMBERED_RUNS = 20;
/** They say how to run, and not what comes out. */
const MANNERS = ["--check", "--force", "--watch"];

// Synchronous, because the forty small files are read in a third of the time.

/**
 * Whether spec, program, versions and output are those of the last run of this command line, so that there is nothing to do.
 *
 * @param args As the shell gave them: to parse them takes longer than all else here.
 */
export function isUnchanged(args: readonly string[]): boolean {
  if (args[0] !== "generate" || args.includes("--force") || args.includes("--watch")) return false;
  const run = readRemembered()[keyOf(args)];
  return run !== undefined && run.fingerprint === fingerprint(run);
}

/** Tells later runs that there is nothing to do as long as everything is as it is now. */
export function remember(args: readonly string[], { spec, out }: Folders): void {
  const key = keyOf(args);
  const others = Object.entries(readRemembered()).filter(([other]) => other !== key);
  const run: RememberedRun = { spec, out, fingerprint: fingerprint({ spec, out }) };
  const runs = [[key, run], ...others].slice(0, REMEMBERED_RUNS);
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
function fingerprint({ spec, out }: Folders): string {
  const hash = createHash("sha256");
  const files = [
    ...foldersIn(spec).map((folder) => filesIn(folder, /\.yaml$/)),
    ...foldersIn(out).map((folder) => filesIn(folder, /\.gen\.ts$/)),
    filesIn(import.meta.dirname, /(?<!\.test)\.ts$/), // this program
    ["package.json", "jsr.json"].map((name) => join(out, "../..", name)), // list the entries
    [join(project.root, "pnpm-lock.yaml")], // the versions of what it uses
  ];
  for (const folder of foldersIn(spec)) hash.update(`${folder}\0`);
  for (const file of files.flat()) hash.update(`\0${file}\0`).update(readOrEmpty(file));
  return hash.digest("hex");
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [join(folder, entry.name)] : [])).sort();
  } catch {
    return [];
  }
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

function keyOf(args: readonly string[]): string {
  const what = args.filter((arg) => !MANNERS.includes(arg));
  return createHash("sha256")
    .update(JSON.stringify([process.cwd(), what]))
    .digest("hex");
}
