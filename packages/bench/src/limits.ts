import type { Results } from "./measure.ts";
import type { Loopback } from "./programs/loopback.ts";
import type { Comparison } from "./programs/take-turns.ts";

/** A limit of a figure. */
export interface Limit {
  readonly name: string;
  readonly atMost: number;
  /** The measured figure. Undefined if the run omits it. */
  readonly measured: (results: Results) => number | undefined;
  /** The reason if the limit is not met. */
  readonly cause?: string;
}

type Find = (results: Results) => Comparison | undefined;

/** Raw fetch, openapi-fetch and the generated clients have no timeouts. `raw-with-timeout` shows the cost of one. */
const TIMEOUTS = "each attempt has a timer and a signal that fetch must watch; see raw fetch with a timeout";
const NUMBERS =
  "the text is searched for numbers that JavaScript would round, and each attempt has a timer and a signal";
/** The cost of openapi-fetch, and of the client in addition. */
const WRAPPED = "openapi-fetch creates headers and options for each call, and each attempt has a timer and a signal";
const LOADING = "the client's code, five files more, is loaded and compiled in addition";
const TEXT =
  "the text of the response and its parsed value are both in memory for a moment, as with fetch's own json()";
const FEATURES =
  "openapi-fetch takes 2.3 kB, methods and calls 2.1 kB, errors 1.6 kB, exact numbers 0.8 kB; decision 21 lists the rest";

const WHOLE_DOCUMENT = "the generator reads and checks the whole document before it selects operations";

/** A limit of our figure, relative to raw fetch. */
const toRaw = (name: string, atMost: number, find: Find, cause: string): Limit => ({
  name: `${name}, relative to raw fetch`,
  atMost,
  measured: (results) => find(results)?.["ours"]?.ratio.median,
  cause,
});

const toOpenapiFetch = (name: string, atMost: number, find: Find, cause: string): Limit => ({
  name: `${name}, relative to openapi-fetch`,
  atMost,
  measured: (results) => {
    const [own, other] = ratios(find(results));
    return own && other && own / other;
  },
  cause,
});

const cpuTime = (name: string, atMost: number, runtime: string, figure: keyof Loopback): Limit =>
  toRaw(`${name}: CPU time of the client`, atMost, ({ loopback }) => loopback[runtime]?.[figure].cpu, TIMEOUTS);

export const LIMITS: readonly Limit[] = [
  {
    name: "Node, 64 bytes: time in addition to raw fetch, relative to that of openapi-fetch",
    atMost: 0.7,
    measured: ({ calls }) => {
      const [own, other] = ratios(calls[0]?.small);
      return own && other && (own - 1) / (other - 1);
    },
    cause: WRAPPED,
  },
  toRaw("Node, 64 bytes: time of a call", 1.85, ({ calls }) => calls[0]?.small, WRAPPED),
  toRaw("Node, 20 KB: time of a call", 1.08, ({ calls }) => calls[0]?.large, NUMBERS),
  toRaw("Node, 64 bytes: heap of a call", 1.9, ({ heap }) => heap["node"]?.small, WRAPPED),
  toRaw("Node, 20 KB: heap of a call", 1.45, ({ heap }) => heap["node"]?.large, WRAPPED),
  toOpenapiFetch("Bun, 64 bytes: time of a call", 1.05, ({ calls }) => calls[1]?.small, TIMEOUTS),
  toOpenapiFetch("Bun, 20 KB: time of a call", 1.05, ({ calls }) => calls[1]?.large, NUMBERS),
  toOpenapiFetch("Deno, 64 bytes: time of a call", 1.05, ({ calls }) => calls[2]?.small, TIMEOUTS),
  toOpenapiFetch("Deno, 20 KB: time of a call", 1.05, ({ calls }) => calls[2]?.large, NUMBERS),
  cpuTime("Node, loopback, 64 bytes, one at a time", 1.1, "node", "smallOneAtATime"),
  cpuTime("Node, loopback, 64 bytes, 64 in flight", 1.25, "node", "small64InFlight"),
  cpuTime("Node, loopback, 20 KB, 64 in flight", 1.1, "node", "large64InFlight"),
  cpuTime("Deno, loopback, 64 bytes, 64 in flight", 1.3, "deno", "small64InFlight"),
  {
    name: "Seven operations in a browser, gzipped bytes",
    atMost: 9_200,
    measured: ({ bundles }) => bundles["createClient, seven operations"]?.gzippedBytes,
    cause: FEATURES,
  },
  toOpenapiFetch("Node: cold start", 1, ({ coldStart }) => coldStart["node"], LOADING),
  toOpenapiFetch("Bun: cold start", 1, ({ coldStart }) => coldStart["bun"], LOADING),
  toOpenapiFetch("Deno: cold start", 1, ({ coldStart }) => coldStart["deno"], LOADING),
  {
    name: "Type instantiations of all seven calls, declarations included",
    atMost: 300,
    measured: ({ types }) => types[0]?.costs["ours"]?.withDeclarations,
  },
  ...(
    [
      ["time, relative to raw fetch", "milliseconds", "ours", 1.05, TEXT],
      ["peak memory, relative to raw fetch", "peakMegabytes", "ours", 0.9, TEXT],
      [
        "streamed: time, relative to raw fetch",
        "milliseconds",
        "ours-streamed",
        0.9,
        "a scan of the bytes takes its share",
      ],
      [
        "streamed: peak memory, relative to raw fetch",
        "peakMegabytes",
        "ours-streamed",
        0.35,
        "Node itself takes 45 MB",
      ],
    ] as const
  ).map(
    ([what, figure, client, atMost, cause]): Limit => ({
      name: `list_all of 143 MB, ${what}`,
      atMost,
      cause,
      measured: ({ lists }) => lists[1]?.[figure][client]?.ratio.median,
    }),
  ),
  ...(
    [
      ["seven operations, everything: time", 0, "milliseconds", "ours, all", 1.3],
      ["seven operations, types alone: time", 0, "milliseconds", "ours, types alone", 0.85],
      ["both versions, everything: time", 2, "milliseconds", "ours, all", 1.3],
      ["one tag of 225 operations: time", 1, "milliseconds", "ours, one tag of it", 0.8],
      ["one tag of 225 operations: peak memory", 1, "megabytes", "ours, one tag of it", 0.75],
    ] as const
  ).map(
    ([what, size, figure, generator, atMost]): Limit => ({
      name: `Generate ${what}, relative to openapi-typescript`,
      atMost,
      cause: WHOLE_DOCUMENT,
      measured: ({ generation }) => generation[size]?.[figure][generator]?.ratio.median,
    }),
  ),
  {
    name: "Validate a list of 34 MB: time, relative to JSON.parse",
    atMost: 0.1,
    measured: ({ validation }) => validation["ours-lenient"]?.ratio.median,
  },
];

/** The ratios of our client and of openapi-fetch to raw fetch. */
function ratios(comparison: Comparison | undefined): readonly (number | undefined)[] {
  return ["ours", "openapi-fetch"].map((name) => comparison?.[name]?.ratio.median);
}
