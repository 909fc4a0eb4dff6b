import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { type BundleSize, type ClientSize, measureBundles, measureClient } from "./bundle-size.ts";
import { clientVersions } from "./client-versions.ts";
import { type Generation, type GenerationTask, measureGeneration } from "./generation.ts";
import { preparePeers, readVersions, type Versions } from "./peers.ts";
import type { CallHeap } from "./programs/call-heap.ts";
import type { CallOverhead } from "./programs/call-overhead.ts";
import type { ColdStartInput } from "./programs/cold-start.ts";
import type { ListAll, ListAllInput } from "./programs/list-all.ts";
import type { Loopback, LoopbackInput } from "./programs/loopback.ts";
import type { ProgramInput } from "./programs/program-input.ts";
import { type Comparison, compare, type Rounds, takeTurns } from "./programs/take-turns.ts";
import type { ValidationInput } from "./programs/validation.ts";
import { listAllResponse, makeResponses } from "./responses.ts";
import { canPin, programIn, type Runtime, runOn, timeOn } from "./run-on.ts";
import { startServer } from "./start-server.ts";
import { COMPILER_NAMES, type Compiler, measureCheckTime, measureTypeCost, type TypeCost } from "./type-cost.ts";

/** The results of one run. */
export interface Results {
  readonly command: string;
  /** Such as `2026-11-24`. */
  readonly date: string;
  readonly machine: string;
  readonly versions: Versions;
  /** Key: the bundle. Built from the sources. `recorded.json` also has their modules. */
  readonly bundles: Readonly<Record<string, Omit<BundleSize, "modules">>>;
  /** Key: the client. Built from the tarballs. */
  readonly sizes: Readonly<Record<string, ClientSize>>;
  readonly types: readonly TypeCosts[];
  readonly calls: readonly CallOverhead[];
  /** Key: the runtime. */
  readonly heap: Readonly<Record<string, CallHeap>>;
  /** Key: the runtime. */
  readonly loopback: Readonly<Record<string, Loopback>>;
  /** Key: the runtime. Milliseconds of the process. */
  readonly coldStart: Readonly<Record<string, Comparison>>;
  readonly generation: readonly Generation[];
  readonly lists: readonly ListOfAll[];
  /** Compared with `JSON.parse`. */
  readonly validation: Comparison;
}

/** The figures of one compiler. */
export interface TypeCosts {
  readonly compiler: Compiler;
  /** Key: the client. */
  readonly costs: Readonly<Record<string, TypeCost>>;
  readonly checkMilliseconds: Comparison;
}

/** `list_all` with one size of response. */
export interface ListOfAll {
  readonly megabytes: number;
  readonly milliseconds: Comparison;
  readonly peakMegabytes: Comparison;
}

/** Peers with types of our operations. */
const TYPED_PEERS = ["openapi-fetch", "hey-api", "orval", "kubb"];
const PEERS = [...TYPED_PEERS, "ky", "ofetch", "axios", "openai"];
const PLATFORM_CLIENTS = ["raw", "raw-with-timeout", "ours", ...PEERS];
/** `raw-again` is the same code as `raw`, to measure the noise. */
const CLIENTS = [...PLATFORM_CLIENTS, "raw-again"];
/** The clients that are measured with a stub fetch. */
const STUBBED_CLIENTS = [...CLIENTS, ...clientVersions.map((version) => `ours-${version}`)];
/** The base of Node's fetch. */
const NODE_FLOOR = "undici-request";
const TYPED_CLIENTS = ["ours", ...TYPED_PEERS];
const VALIDATORS = ["ours-lenient", "ours-strict", "ajv", "valibot", "zod"];
const RUNTIMES: readonly Runtime[] = ["node", "bun", "deno"];

/** Flags of V8. See `programs/call-heap.ts`. */
export const HEAP_FLAGS: readonly string[] = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];

/** How often each measurement is repeated. */
interface Effort {
  readonly overhead: Pick<ProgramInput, "rounds" | "calls">;
  readonly heap: Pick<ProgramInput, "rounds" | "calls">;
  readonly loopback: Pick<LoopbackInput, "rounds" | "warmUpRounds" | "calls">;
  readonly loopbackRuntimes: readonly Runtime[];
  readonly coldStart: Rounds;
  readonly compilers: readonly Compiler[];
  readonly typeRounds: Rounds;
  readonly generations: readonly { readonly task: GenerationTask; readonly rounds: Rounds }[];
  readonly lists: readonly ListEffort[];
  readonly validationRounds: number;
}

interface ListEffort {
  /** 1,000 connections are 34 MB. */
  readonly connections: number;
  readonly clients: readonly string[];
  readonly rounds: Rounds;
}

const FULL: Effort = {
  overhead: { rounds: 40, calls: { small: 400, large: 60 } },
  heap: { rounds: 5, calls: { small: 3_000, large: 600 } },
  // Sockets make the times vary: raw fetch against itself took 0.65 to 1.6 times as long in single rounds.
  loopback: { rounds: 31, warmUpRounds: 2, calls: 256 },
  loopbackRuntimes: RUNTIMES,
  coldStart: { rounds: 21, warmUpRounds: 1 },
  compilers: COMPILER_NAMES,
  typeRounds: { rounds: 5, warmUpRounds: 0 },
  generations: [
    { task: "oldest version", rounds: { rounds: 7, warmUpRounds: 1 } },
    { task: "large document", rounds: { rounds: 3, warmUpRounds: 1 } },
    { task: "all versions", rounds: { rounds: 7, warmUpRounds: 1 } },
  ],
  lists: [
    {
      connections: 1_055,
      clients: ["raw", "ours", "ours-streamed", ...PEERS, "raw-again", NODE_FLOOR],
      rounds: { rounds: 5, warmUpRounds: 0 },
    },
    // Garbage collection makes the time of a list of this size vary so much that few rounds say nothing.
    {
      connections: 4_180,
      clients: ["raw", "ours", "ours-streamed", "openapi-fetch", "ky", "raw-again"],
      rounds: { rounds: 13, warmUpRounds: 0 },
    },
  ],
  validationRounds: 15,
};

const QUICK: Effort = {
  overhead: { rounds: 12, calls: { small: 100, large: 10 } },
  heap: { rounds: 1, calls: { small: 300, large: 50 } },
  loopback: { rounds: 2, warmUpRounds: 1, calls: 64 },
  loopbackRuntimes: ["node"],
  coldStart: { rounds: 3, warmUpRounds: 0 },
  compilers: ["typescript 7"],
  typeRounds: { rounds: 1, warmUpRounds: 0 },
  generations: [],
  lists: [
    {
      connections: 1_055,
      clients: ["raw", "ours", "ours-streamed", "raw-again"],
      rounds: { rounds: 1, warmUpRounds: 0 },
    },
  ],
  validationRounds: 2,
};

/** Runs one measurement at a time. */
export async function measure(isQuick: boolean): Promise<Results> {
  const effort = isQuick ? QUICK : FULL;
  const folder = await stage("preparing the clients", preparePeers);
  const clients = join(folder, "clients");
  const responses = await makeResponses();
  const cwd = folder;
  const program = (name: string): string => programIn(folder, name);
  await check(clients, responses, program("check-clients"), cwd);

  return {
    command: isQuick ? "pnpm bench --quick" : "pnpm bench",
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${canPin ? "pinned" : "not pinned"}`,
    versions: await readVersions(),
    bundles: await stage("bundles", async () => withoutModules(await measureBundles())),
    sizes: await byKey(PLATFORM_CLIENTS, (name) => measureClient(join(folder, "clients-source"), name)),
    types: await inTurn(effort.compilers, (compiler) =>
      stage(compiler, () => measureTypes(folder, compiler, effort.typeRounds)),
    ),
    calls: await inTurn(RUNTIMES, (runtime) => {
      const input = { clients, names: [...STUBBED_CLIENTS, "json-parse"], responses, ...effort.overhead };
      return stage(`calls on ${runtime}`, () => runOn<CallOverhead>(runtime, program("call-overhead"), { input, cwd }));
    }),
    heap: await byKey(["node", "deno"] as const, (runtime) => {
      const flags = runtime === "node" ? HEAP_FLAGS : [`--v8-flags=${HEAP_FLAGS.join(",")}`];
      const input = { clients, names: STUBBED_CLIENTS, responses, ...effort.heap };
      return stage(`heap on ${runtime}`, () => runOn<CallHeap>(runtime, program("call-heap"), { flags, input, cwd }));
    }),
    loopback: await withServer(0, (baseUrl) =>
      byKey(effort.loopbackRuntimes, (runtime) => {
        const names = runtime === "node" ? [...CLIENTS, NODE_FLOOR] : CLIENTS;
        const input: LoopbackInput = { clients, names, baseUrl, ...effort.loopback };
        return stage(`loopback on ${runtime}`, () => runOn<Loopback>(runtime, program("loopback"), { input, cwd }));
      }),
    ),
    coldStart: await byKey(RUNTIMES, async (runtime) => {
      const figures = await stage(`cold start on ${runtime}`, () =>
        takeTurns(CLIENTS, effort.coldStart, (name) => {
          const input: ColdStartInput = { clients, name };
          return timeOn(runtime, program("cold-start"), { input, cwd });
        }),
      );
      return compare(figures, "raw", (milliseconds) => milliseconds);
    }),
    generation: await inTurn(effort.generations, ({ task, rounds }) =>
      stage(`generators, ${task}`, () => measureGeneration(folder, task, rounds)),
    ),
    lists: await inTurn(effort.lists, (list) =>
      stage(`list_all of ${list.connections}`, () => measureList(folder, list)),
    ),
    validation: await stage("validation", () => measureValidation(folder, effort.validationRounds)),
  };
}

function withoutModules(bundles: Readonly<Record<string, BundleSize>>): Results["bundles"] {
  return Object.fromEntries(Object.entries(bundles).map(([name, { modules: _, ...sizes }]) => [name, sizes]));
}

/** Logs the name and the duration of a stage. */
async function stage<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const startedAt = performance.now();
  const result = await work();
  console.error(`${name}: ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
  return result;
}

async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

async function byKey<Key extends string, Result>(
  keys: readonly Key[],
  work: (key: Key) => Promise<Result>,
): Promise<Record<string, Result>> {
  return Object.fromEntries(await inTurn(keys, async (key) => [key, await work(key)]));
}

async function withServer<Result>(connections: number, use: (baseUrl: string) => Promise<Result>): Promise<Result> {
  const server = await startServer(connections);
  try {
    return await use(server.baseUrl);
  } finally {
    await server.stop();
  }
}

/** @throws {Error} A client does not do the same work as the others. */
async function check(clients: string, responses: ProgramInput["responses"], path: string, cwd: string): Promise<void> {
  const input = { clients, names: STUBBED_CLIENTS, responses };
  const problems = await runOn<string[]>("node", path, { input, cwd });
  if (problems.length > 0) throw new Error(`The clients do not do the same work:\n${problems.join("\n")}`);
}

async function measureTypes(folder: string, compiler: Compiler, rounds: Rounds): Promise<TypeCosts> {
  const costs = new Map<string, TypeCost>();
  for (const name of TYPED_CLIENTS) costs.set(name, await measureTypeCost(folder, name, compiler));
  const figures = await takeTurns(TYPED_CLIENTS, rounds, (name) => measureCheckTime(folder, name, compiler));
  return {
    compiler,
    costs: Object.fromEntries(costs),
    checkMilliseconds: compare(figures, "ours", (milliseconds) => milliseconds),
  };
}

async function measureList(folder: string, { connections, clients, rounds }: ListEffort): Promise<ListOfAll> {
  const figures = await withServer(connections, (baseUrl) =>
    takeTurns(clients, rounds, (name) => {
      const input: ListAllInput = { clients: join(folder, "clients"), name, baseUrl };
      return runOn<ListAll>("node", programIn(folder, "list-all"), { input, cwd: folder });
    }),
  );
  return {
    megabytes: Math.round((await listAllResponse(connections)).length / 1e6),
    milliseconds: compare(figures, "raw", ({ milliseconds }) => milliseconds),
    peakMegabytes: compare(figures, "raw", ({ peakMegabytes }) => peakMegabytes),
  };
}

async function measureValidation(folder: string, rounds: number): Promise<Comparison> {
  const scratch = await mkdtemp(join(tmpdir(), "validation-"));
  try {
    const response = join(scratch, "list-all.json");
    await writeFile(response, await listAllResponse(1_000));
    const input: ValidationInput = { validators: join(folder, "validators"), names: VALIDATORS, response, rounds };
    return await runOn<Comparison>("node", programIn(folder, "validation"), { input, cwd: folder });
  } finally {
    await rm(scratch, { recursive: true });
  }
}
