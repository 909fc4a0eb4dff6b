/**
 * Measures time and memory of generators, for our seven operations and for hundreds.
 *
 * @module
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { largeDocument } from "./large-document.ts";
import { type Comparison, compare, type Rounds, takeTurns } from "./programs/take-turns.ts";
import { pinned } from "./run-on.ts";

export interface Generation {
  /** The number of operations in the document. */
  readonly operations: number;
  readonly milliseconds: Comparison;
  /** The peak resident memory of the process. */
  readonly megabytes: Comparison;
}

/** The generator that the others are compared with. It generates only types. */
const BASE = "openapi-typescript";

interface Generator {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

interface Figure {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** What is generated: the oldest version of the spec, all versions at once, or a document with hundreds of operations. */
export type GenerationTask = "oldest version" | "all versions" | "large document";

/** @param folder The folder of `preparePeers`. */
export async function measureGeneration(folder: string, task: GenerationTask, rounds: Rounds): Promise<Generation> {
  const scratch = await mkdtemp(join(folder, "generation-"));
  try {
    const spec = join(scratch, "spec");
    await prepareSpec(spec, task);
    const generators =
      task === "all versions"
        ? await versionGenerators(spec, scratch)
        : generatorsOf(spec, scratch, task === "large document");
    const figures = await takeTurns([...generators.keys()], rounds, (name) =>
      measureAll(generators.get(name) ?? [], folder),
    );
    return {
      operations: OPERATIONS[task],
      milliseconds: compare(figures, BASE, ({ milliseconds }) => milliseconds),
      megabytes: compare(figures, BASE, ({ megabytes }) => megabytes),
    };
  } finally {
    await rm(scratch, { recursive: true });
  }
}

const LARGE_TAGS = 45;
const OPERATIONS_OF_A_TAG = 5;
const OPERATIONS: Readonly<Record<GenerationTask, number>> = {
  "oldest version": 7,
  "all versions": 23,
  "large document": LARGE_TAGS * OPERATIONS_OF_A_TAG,
};

async function prepareSpec(spec: string, task: GenerationTask): Promise<void> {
  if (task === "all versions") return cp(join(ROOT, "spec"), spec, { recursive: true });
  await mkdir(join(spec, "1"), { recursive: true });
  if (task === "oldest version") {
    const [oldest = ""] = (await readdir(join(ROOT, "spec"))).sort();
    return cp(join(ROOT, "spec", oldest), join(spec, "1"), { recursive: true });
  }
  await writeFile(join(spec, "1/openapi.yaml"), largeDocument(LARGE_TAGS));
  await writeFile(join(spec, "1/corrections.yaml"), "overlay: 1.1.0\nactions: []\n");
}

function generatorsOf(spec: string, scratch: string, large: boolean): Map<string, readonly Generator[]> {
  const input = join(spec, "1/openapi.yaml");
  const output = (name: string): string => join(scratch, name);
  const peer = (bin: string, name: string, ...args: string[]): [string, Generator[]] => [
    name,
    [{ args: [join("node_modules", bin), ...args], env: { BENCH_INPUT: input, BENCH_OUTPUT: output(name) } }],
  ];
  const codegen = join(ROOT, "packages/codegen/codegen.js");
  const ours = (name: string, ...args: string[]): [string, Generator[]] => [
    name,
    [{ args: [codegen, "generate", "--spec", spec, "--out", output(name), ...args] }],
  ];
  return new Map([
    peer("openapi-typescript/bin/cli.js", BASE, input, "-o", output("types.ts")),
    peer("openapi-typescript/bin/cli.js", `${BASE} again`, input, "-o", output("types.ts")),
    peer("@hey-api/openapi-ts/dist/run.mjs", "hey-api", "--file", "hey-api.config.js"),
    peer("orval/dist/bin/orval.mjs", "orval", "--config", "orval.config.js"),
    peer("@kubb/cli/bin/kubb.cjs", "kubb", "generate", "--config", "kubb.config.js", "--logLevel", "silent"),
    ours("ours, all"),
    ours("ours, types alone", "--only", "types"),
    ...(large ? [ours("ours, one tag of it", "--tag", "things_7")] : []),
  ]);
}

/** openapi-typescript runs once for each version, or once for all with a configuration file. Ours runs once. */
async function versionGenerators(spec: string, scratch: string): Promise<Map<string, readonly Generator[]>> {
  const versions = (await readdir(spec, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const apis = versions.map(({ name }) => [
    name,
    { root: join(spec, name, "openapi.yaml"), "x-openapi-ts": { output: join(scratch, `types-${name}.ts`) } },
  ]);
  const config = join(scratch, "redocly.yaml");
  await writeFile(config, JSON.stringify({ apis: Object.fromEntries(apis) }));
  const peer = join("node_modules", "openapi-typescript/bin/cli.js");
  const base = versions.map(({ name }) => ({
    args: [peer, join(spec, name, "openapi.yaml"), "-o", join(scratch, `types-${name}.ts`)],
  }));
  const codegen = join(ROOT, "packages/codegen/codegen.js");
  return new Map([
    [BASE, base],
    [`${BASE} again`, base],
    [`${BASE}, one process`, [{ args: [peer, "--redocly", config] }]],
    ["ours, all", [{ args: [codegen, "generate", "--spec", spec, "--out", join(scratch, "ours")] }]],
  ]);
}

/** Runs programs one after the other. */
async function measureAll(programs: readonly Generator[], cwd: string): Promise<Figure> {
  const total = { milliseconds: 0, megabytes: 0 };
  for (const program of programs) {
    const { milliseconds, megabytes } = await measure(program, cwd);
    total.milliseconds += milliseconds;
    total.megabytes = Math.max(total.megabytes, megabytes);
  }
  return total;
}

/** Runs a program on Node. It writes its peak memory to a fourth stream when it ends. */
async function measure({ args, env }: Generator, cwd: string): Promise<Figure> {
  const reportMemory = `data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;
  const [program, ...all] = [...pinned("last"), process.execPath, "--import", reportMemory, ...args];
  const startedAt = performance.now();
  const child = spawn(program as string, all, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  let [kilobytes, errors] = ["", ""];
  child.stdio[3]?.on("data", (text) => {
    kilobytes += text;
  });
  child.stderr?.on("data", (text) => {
    errors += text;
  });
  const [exitCode] = (await once(child, "close")) as [number | null];
  if (exitCode !== 0) throw new Error(`${args.join(" ")} exited with ${exitCode}: ${errors}`);
  return { milliseconds: performance.now() - startedAt, megabytes: Number(kilobytes) / 1024 };
}
