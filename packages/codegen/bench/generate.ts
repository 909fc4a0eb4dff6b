// Prints the wall time, and for the large document the memory, of `codegen generate` beside the openapi-typescript CLI on
// the same file, as ratios of one interleaved run: `node packages/codegen/bench/generate.ts [runs]`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { project } from "../src/project.ts";
import { largeDocument } from "./large-document.ts";

interface Contestant {
  readonly name: string;
  readonly args: readonly string[];
  /** Whose time this one's is divided by. */
  readonly peer?: string;
  /** The ratios that it has to stay below. */
  readonly bars?: { readonly time: number; readonly memory?: number };
}

interface Measurement {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const runs = Number(process.argv[2] ?? 15);
const folder = await mkdtemp(join(tmpdir(), "codegen-bench-"));
try {
  const contestants = await prepare();
  for (const { args } of contestants) await measure(args); // fills caches, of the disk and of compiled code
  const measured = new Map<string, Measurement[]>(contestants.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const { name, args } of contestants) measured.get(name)?.push(await measure(args));
  }
  report(contestants, measured);
} finally {
  await rm(folder, { recursive: true });
}

async function prepare(): Promise<Contestant[]> {
  const program = join(import.meta.dirname, "../codegen.js");
  const cli = join(fileURLToPath(import.meta.resolve("openapi-typescript")), "../../bin/cli.js");
  const large = join(folder, "large/1");
  await mkdir(large, { recursive: true });
  await writeFile(join(large, "openapi.yaml"), largeDocument({ seed: 1, tags: 45 }));
  await writeFile(join(large, "corrections.yaml"), "overlay: 1.1.0\nactions: []\n");

  const generate = [program, "generate", "--out", join(folder, "out")];
  const largeCut = [program, "generate", "--spec", join(folder, "large"), "--tag", "things_7", "--force"];
  const types = join(folder, "types.ts");
  return [
    { name: "cli", args: [cli, join(project.spec, "0.36/openapi.yaml"), "-o", types] },
    { name: "all", peer: "cli", bars: { time: 1.3 }, args: [...generate, "--force"] },
    {
      name: "types alone",
      peer: "cli",
      bars: { time: 0.85 },
      args: [program, "generate", "--out", join(folder, "out-types"), "--force", "--only", "types"],
    },
    { name: "unchanged", peer: "cli", bars: { time: 0.12 }, args: generate },
    { name: "cli, large", args: [cli, join(large, "openapi.yaml"), "-o", types] },
    {
      name: "cut of large",
      peer: "cli, large",
      bars: { time: 0.6, memory: 0.75 },
      args: [...largeCut, "--out", join(folder, "out-large")],
    },
  ];
}

/** Runs a program of Node, which tells its peak memory on a fourth stream when it ends. */
async function measure(args: readonly string[]): Promise<Measurement> {
  const tell = `data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", tell, ...args], {
    cwd: folder, // the CLI reads the redocly.yaml of the folder that it is started in
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  let kilobytes = "";
  child.stdio[3]?.on("data", (text) => (kilobytes += text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${args.join(" ")} exited with ${code}`);
  return { milliseconds: performance.now() - started, megabytes: Number(kilobytes) / 1024 };
}

function report(contestants: readonly Contestant[], measured: ReadonlyMap<string, readonly Measurement[]>): void {
  const medianOf = (name: string, key: keyof Measurement): number =>
    median((measured.get(name) ?? []).map((it) => it[key]));
  /** Run by run, because what else the machine does changes from one to the next. */
  const ratioOf = (name: string, peer: string, key: keyof Measurement): number =>
    median((measured.get(name) ?? []).map((it, run) => it[key] / (measured.get(peer)?.[run]?.[key] ?? Number.NaN)));
  for (const { name, peer, bars } of contestants) {
    const own = `${medianOf(name, "milliseconds").toFixed(0).padStart(5)} ms ${medianOf(name, "megabytes").toFixed(0).padStart(4)} MB`;
    const ratios = peer && [
      `time ${ratioOf(name, peer, "milliseconds").toFixed(2)} of ${peer} (bar ${bars?.time})`,
      ...(bars?.memory ? [`memory ${ratioOf(name, peer, "megabytes").toFixed(2)} (bar ${bars.memory})`] : []),
    ];
    process.stdout.write(`${name.padEnd(13)} ${own}  ${ratios ? ratios.join(", ") : ""}\n`);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
