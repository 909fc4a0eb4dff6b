import type { Results } from "./measure.ts";
import type { Comparison } from "./programs/take-turns.ts";

/** A promise about a figure. */
export interface Bar {
  readonly name: string;
  readonly limit: number;
  /** What was measured, or `undefined` where the run leaves it out. */
  readonly measured: (results: Results) => number | undefined;
  /** Why it is missed, where it is. */
  readonly cause?: string;
}

export const BARS: readonly Bar[] = [
  {
    name: "Node, 64 bytes: what we add to raw fetch, of what openapi-fetch adds",
    limit: 0.4,
    measured: ({ calls }) => shareOfExcess(calls[0]?.small),
  },
  { name: "Node, 64 bytes: time of a call, of raw fetch", limit: 1.6, measured: ({ calls }) => ours(calls[0]?.small) },
  { name: "Node, 20 KB: time of a call, of raw fetch", limit: 1.08, measured: ({ calls }) => ours(calls[0]?.large) },
  {
    name: "Node, 64 bytes: heap of a call, of raw fetch",
    limit: 1.45,
    measured: ({ heap }) => ours(heap["node"]?.small),
  },
  { name: "Node, 20 KB: heap of a call, of raw fetch", limit: 1.45, measured: ({ heap }) => ours(heap["node"]?.large) },
  {
    name: "Bun, 64 bytes: time of a call, of openapi-fetch",
    limit: 1,
    measured: ({ calls }) => ofOpenapiFetch(calls[1]?.small),
  },
  {
    name: "Bun, 20 KB: time of a call, of openapi-fetch",
    limit: 1,
    measured: ({ calls }) => ofOpenapiFetch(calls[1]?.large),
  },
  {
    name: "Deno, 64 bytes: time of a call, of openapi-fetch",
    limit: 1,
    measured: ({ calls }) => ofOpenapiFetch(calls[2]?.small),
  },
  {
    name: "Deno, 20 KB: time of a call, of openapi-fetch",
    limit: 1,
    measured: ({ calls }) => ofOpenapiFetch(calls[2]?.large),
  },
  {
    name: "Node, loopback, 64 bytes, one at a time: processor's time of the client, of raw fetch",
    limit: 1.1,
    measured: ({ loopback }) => ours(loopback["node"]?.smallOneAtATime.cpu),
  },
  {
    name: "Node, loopback, 64 bytes, 64 in flight: processor's time of the client, of raw fetch",
    limit: 1.1,
    measured: ({ loopback }) => ours(loopback["node"]?.small64InFlight.cpu),
  },
  {
    name: "Node, loopback, 20 KB, 64 in flight: processor's time of the client, of raw fetch",
    limit: 1.1,
    measured: ({ loopback }) => ours(loopback["node"]?.large64InFlight.cpu),
  },
  {
    name: "Seven operations in a browser, gzipped bytes",
    limit: 6_500,
    measured: ({ bundles }) => bundles["createClient, seven operations"]?.gzippedBytes,
  },
  { name: "Node: cold start, of raw fetch", limit: 1.06, measured: ({ coldStart }) => ours(coldStart["node"]) },
  { name: "Bun: cold start, of raw fetch", limit: 1.35, measured: ({ coldStart }) => ours(coldStart["bun"]) },
  { name: "Deno: cold start, of raw fetch", limit: 1.15, measured: ({ coldStart }) => ours(coldStart["deno"]) },
  {
    name: "Type instantiations of all seven calls, declarations included",
    limit: 300,
    measured: ({ types }) => types[0]?.costs["ours"]?.withDeclarations,
  },
  ...(
    [
      ["time, of raw fetch", "milliseconds", "ours", 1.05],
      ["peak memory, of raw fetch", "peakMegabytes", "ours", 0.9],
      ["streamed: time, of raw fetch", "milliseconds", "ours-streamed", 0.9],
      ["streamed: peak memory, of raw fetch", "peakMegabytes", "ours-streamed", 0.35],
    ] as const
  ).map(
    ([what, figure, client, limit]): Bar => ({
      name: `list_all of 143 MB, ${what}`,
      limit,
      measured: ({ lists }) => lists[1]?.[figure][client]?.ratio.median,
    }),
  ),
];

function ours(comparison: Comparison | undefined): number | undefined {
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
