import type { Results } from "./measure.ts";
import type { Comparison } from "./programs/take-turns.ts";

/** A limit of a figure. */
export interface Bar {
  readonly name: string;
  readonly limit: number;
  /** The measured figure. Undefined if the run omits it. */
  readonly measured: (results: Results) => number | undefined;
  /** The reason if the limit is not met. */
  readonly cause?: string;
}

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

export const BARS: readonly Bar[] = [
  {
    name: "Node, 64 bytes: time in addition to raw fetch, relative to that of openapi-fetch",
    limit: 0.7,
    measured: ({ calls }) => shareOfExcess(calls[0]?.small),
    cause: WRAPPED,
  },
  {
    name: "Node, 64 bytes: time of a call, relative to raw fetch",
    limit: 1.85,
    measured: ({ calls }) => ofRaw(calls[0]?.small),
    cause: WRAPPED,
  },
  {
    name: "Node, 20 KB: time of a call, relative to raw fetch",
    limit: 1.08,
    measured: ({ calls }) => ofRaw(calls[0]?.large),
    cause: NUMBERS,
  },
  {
    name: "Node, 64 bytes: heap of a call, relative to raw fetch",
    limit: 1.9,
    measured: ({ heap }) => ofRaw(heap["node"]?.small),
    cause: WRAPPED,
  },
  {
    name: "Node, 20 KB: heap of a call, relative to raw fetch",
    limit: 1.45,
    measured: ({ heap }) => ofRaw(heap["node"]?.large),
  },
  {
    name: "Bun, 64 bytes: time of a call, relative to openapi-fetch",
    limit: 1.05,
    measured: ({ calls }) => ofOpenapiFetch(calls[1]?.small),
    cause: TIMEOUTS,
  },
  {
    name: "Bun, 20 KB: time of a call, relative to openapi-fetch",
    limit: 1.05,
    measured: ({ calls }) => ofOpenapiFetch(calls[1]?.large),
    cause: NUMBERS,
  },
  {
    name: "Deno, 64 bytes: time of a call, relative to openapi-fetch",
    limit: 1.05,
    measured: ({ calls }) => ofOpenapiFetch(calls[2]?.small),
    cause: TIMEOUTS,
  },
  {
    name: "Deno, 20 KB: time of a call, relative to openapi-fetch",
    limit: 1.05,
    measured: ({ calls }) => ofOpenapiFetch(calls[2]?.large),
    cause: NUMBERS,
  },
  {
    name: "Node, loopback, 64 bytes, one at a time: CPU time of the client, relative to raw fetch",
    limit: 1.1,
    measured: ({ loopback }) => ofRaw(loopback["node"]?.smallOneAtATime.cpu),
    cause: TIMEOUTS,
  },
  {
    name: "Node, loopback, 64 bytes, 64 in flight: CPU time of the client, relative to raw fetch",
    limit: 1.25,
    measured: ({ loopback }) => ofRaw(loopback["node"]?.small64InFlight.cpu),
    cause: TIMEOUTS,
  },
  {
    name: "Node, loopback, 20 KB, 64 in flight: CPU time of the client, relative to raw fetch",
    limit: 1.1,
    measured: ({ loopback }) => ofRaw(loopback["node"]?.large64InFlight.cpu),
    cause: TIMEOUTS,
  },
  {
    name: "Deno, loopback, 64 bytes, 64 in flight: CPU time of the client, relative to raw fetch",
    limit: 1.3,
    measured: ({ loopback }) => ofRaw(loopback["deno"]?.small64InFlight.cpu),
    cause: TIMEOUTS,
  },
  {
    name: "Seven operations in a browser, gzipped bytes",
    limit: 9_200,
    measured: ({ bundles }) => bundles["createClient, seven operations"]?.gzippedBytes,
    cause: FEATURES,
  },
  ...(["node", "bun", "deno"] as const).map(
    (runtime): Bar => ({
      name: `${runtime[0]?.toUpperCase()}${runtime.slice(1)}: cold start, relative to openapi-fetch`,
      limit: 1,
      measured: ({ coldStart }) => ofOpenapiFetch(coldStart[runtime]),
      cause: LOADING,
    }),
  ),
  {
    name: "Type instantiations of all seven calls, declarations included",
    limit: 300,
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
    ([what, figure, client, limit, cause]): Bar => ({
      name: `list_all of 143 MB, ${what}`,
      limit,
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
    ([what, size, figure, generator, limit]): Bar => ({
      name: `Generate ${what}, relative to openapi-typescript`,
      limit,
      cause: WHOLE_DOCUMENT,
      measured: ({ generation }) => generation[size]?.[figure][generator]?.ratio.median,
    }),
  ),
  {
    name: "Validate a list of 34 MB: time, relative to JSON.parse",
    limit: 0.1,
    measured: ({ validation }) => validation["ours-lenient"]?.ratio.median,
  },
];

function ofRaw(comparison: Comparison | undefined): number | undefined {
  return comparison?.["ours"]?.ratio.median;
}

function ofOpenapiFetch(comparison: Comparison | undefined): number | undefined {
  const [own, other] = [comparison?.["ours"], comparison?.["openapi-fetch"]];
  return own && other && own.ratio.median / other.ratio.median;
}

function shareOfExcess(comparison: Comparison | undefined): number | undefined {
  const [own, other] = [comparison?.["ours"], comparison?.["openapi-fetch"]];
  return own && other && (own.ratio.median - 1) / (other.ratio.median - 1);
}
