/**
 * What a call costs over a stub fetch, beside the same call made by hand and with openapi-fetch. Runs by itself too, on
 * Node, Bun and Deno:
 *
 *     node src/call-overhead.ts [--rounds 100] [--calls 500]
 *
 * @module
 */
import process from "node:process";
import { parseArgs } from "node:util";
import type { Fetch } from "@airbyte-web-backend/client";
import { type Answer, makeAnswers } from "./answers.ts";
import { type Contestant, type ContestantName, makeContestants } from "./contestants.ts";
import { type Quartiles, quartiles } from "./quartiles.ts";

/** The same call by each contestant, in one run. */
export interface CallOverhead {
  readonly answerBytes: number;
  /** Of one call, by contestant. */
  readonly microseconds: Readonly<Record<ContestantName, Quartiles>>;
  /** How many times as long as by hand. Compared round by round, so that a slow moment hits both sides. */
  readonly ratioToRaw: Readonly<Record<Exclude<ContestantName, "raw">, Quartiles>>;
  /** What we add to the call by hand, as a share of what openapi-fetch adds to it. */
  readonly shareOfOpenapiFetchExcess: number;
}

/** How long to measure. */
export interface Effort {
  readonly rounds: number;
  /** Calls of each contestant in each round. */
  readonly calls: number;
}

/** What is measured, one after the other. */
export interface CallOverheads {
  /** Such as `node 24.21.0`. */
  readonly runtime: string;
  readonly small: CallOverhead;
  readonly large: CallOverhead;
  /**
   * The small answer, over a stub that makes a `Request` of what it is given, as a platform's fetch does. That is where a
   * signal costs most, and a `Blob` for a body: time that a client with timeouts causes, and that a bare stub hides.
   */
  readonly smallWithRequest: CallOverhead;
}

export async function measureCallOverheads(effort: Effort): Promise<CallOverheads> {
  const { small, large } = await makeAnswers();
  const { bun, deno, node } = process.versions;
  // A platform's response each time, as a platform's fetch gives one. The request is not looked at.
  const bare = ({ text }: Answer): Fetch => {
    const init = { headers: { "content-type": "application/json" } };
    return async () => new Response(text, init);
  };
  const building = (answer: Answer): Fetch => {
    const respond = bare(answer);
    return (url, init) => respond(new Request(url, init).url, init);
  };
  return {
    runtime: bun ? `bun ${bun}` : deno ? `deno ${deno}` : `node ${node}`,
    small: await measure(small, bare(small), effort),
    large: await measure(large, bare(large), effort),
    smallWithRequest: await measure(small, building(small), effort),
  };
}

async function measure({ operation, text }: Answer, fetch: Fetch, { rounds, calls }: Effort): Promise<CallOverhead> {
  const contestants = Object.entries(makeContestants(fetch));
  const times = new Map(contestants.map(([name]) => [name, [] as number[]]));

  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      // Each starts a round as often as the others: the one that follows a slow one may have to collect its garbage.
      const [name, contestant] = contestants.at((round + turn) % contestants.length) as [string, Contestant];
      const startedAt = performance.now();
      for (let call = 0; call < calls; call++) await contestant[operation]();
      if (round >= 0) times.get(name)?.push(((performance.now() - startedAt) * 1_000) / calls);
    }
  }

  const of = (name: ContestantName): number[] => times.get(name) ?? [];
  const ratio = (name: ContestantName): Quartiles =>
    quartiles(of(name).map((time, round) => time / (of("raw")[round] ?? Number.NaN)));
  const microseconds = {
    raw: quartiles(of("raw")),
    rawAgain: quartiles(of("rawAgain")),
    openapiFetch: quartiles(of("openapiFetch")),
    ours: quartiles(of("ours")),
  };
  const excess = (name: ContestantName): number => microseconds[name].median - microseconds.raw.median;
  return {
    answerBytes: text.length,
    microseconds,
    ratioToRaw: { rawAgain: ratio("rawAgain"), openapiFetch: ratio("openapiFetch"), ours: ratio("ours") },
    shareOfOpenapiFetchExcess: excess("ours") / excess("openapiFetch"),
  };
}

/** Until every contestant is compiled. */
const WARM_UP_ROUNDS = 10;

if (import.meta.main) {
  const { rounds, calls } = parseArgs({
    args: process.argv.slice(2),
    options: { rounds: { type: "string", default: "100" }, calls: { type: "string", default: "500" } },
  }).values;
  console.log(JSON.stringify(await measureCallOverheads({ rounds: Number(rounds), calls: Number(calls) })));
}
