import { BUNDLES } from "./bundle-size.ts";
import { clientVersions } from "./client-versions.ts";
import { LIMITS } from "./limits.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Results } from "./measure.ts";
import type { Comparison } from "./programs/take-turns.ts";

/** The results as tables. */
export function report(results: Results): string {
  return [
    `${heading(results)} ${noise(results)}`,
    section("Limits", limitRows(results)),
    section("Time of a call with a stub fetch, relative to raw fetch", callRows(results)),
    section("Heap of a call with a stub fetch, relative to raw fetch", heapRows(results)),
    section("Time of a call over loopback, relative to raw fetch", loopbackRows(results, "wall")),
    section("CPU time of the client for a call over loopback, relative to raw fetch", loopbackRows(results, "cpu")),
    section("Cold start: time of a process with one call, relative to raw fetch", coldStartRows(results)),
    section("list_all over loopback on Node: time and peak memory, relative to raw fetch", listRows(results)),
    section("Validation of a list of 34 MB on Node: time, relative to JSON.parse", validationRows(results)),
    section("Gzipped bytes in a browser", sizeRows(results)),
    section("Bytes of our bundles", bundleRows(results)),
    section("Type instantiations and check time of a file with all seven calls", typeRows(results)),
    ...(results.generation.length > 0 ? [section("Time and peak memory of generators", generationRows(results))] : []),
  ].join("\n\n");
}

/** The clients in the README of the repository. */
const SUMMARISED = ["raw", "ours", "openapi-fetch", "ky"];

/** The table of the repository's README. */
export function summary(results: Results): string {
  const { calls, heap, loopback, coldStart, lists, sizes, types } = results;
  const large = lists.at(-1);
  const line = (name: string, label: string): string[] => [
    label,
    ...calls.map(({ small }) => ratio(small, name)),
    ratio(calls[0]?.large, name),
    ratio(heap["node"]?.small, name),
    ratio(loopback["node"]?.small64InFlight.cpu, name),
    ratio(coldStart["node"], name),
    large?.milliseconds[name] ? `${ratio(large.milliseconds, name)}, ${ratio(large.peakMegabytes, name)}` : "",
    integer(sizes[name]?.seven),
    integer(types[0]?.costs[name]?.callsOnly),
  ];
  const rows = SUMMARISED.map((name) => line(name, LABELS[name] ?? name));
  const head = [
    "",
    "call, Node",
    "call, Bun",
    "call, Deno",
    "20 KB, Node",
    "heap, Node",
    "64 in flight",
    "cold start",
    `list of ${large?.megabytes} MB: time, memory`,
    "gzipped",
    "types",
  ];
  return `${heading(results, ["openapi-fetch", "ky"])}\n\n${markdownTable([head, ...rows])}`;
}

type Rows = readonly (readonly string[])[];

const LABELS: Readonly<Record<string, string>> = {
  raw: "raw fetch",
  "raw-with-timeout": "raw fetch with a timeout",
  "raw-again": "raw fetch again (noise)",
  ours: "**ours**",
  ...Object.fromEntries(clientVersions.map((version) => [`ours-${version}`, `**ours, ${version}**`])),
  "ours-streamed": "**ours, streamed**",
  openai: "openai (Stainless)",
  "undici-request": "undici.request (lower bound)",
  "json-parse": "JSON.parse (lower bound)",
};

function heading({ command, date, machine, versions, calls }: Results, names = Object.keys(versions)): string {
  const compared = Object.entries(versions)
    .filter(([name]) => names.includes(name) && !/^@kubb\/(core|plugin-(oas|ts))|formats$/.test(name))
    .map(([name, version]) => `${name} ${version}`);
  const runtimes = calls.map(({ runtime }) => runtime);
  return `On ${date}, \`${command}\`, ${machine}: ${[...runtimes, ...compared].join(", ")}.`;
}

/** The largest differences between raw fetch and raw fetch again. */
function noise({ calls, loopback, coldStart, lists }: Results): string {
  const comparisons: Comparison[] = [
    ...calls.flatMap(({ small, large }) => [small, large]),
    ...Object.values(loopback).flatMap((cost) => Object.values(cost).map(({ cpu }) => cpu)),
    ...Object.values(coldStart),
    ...lists.map(({ milliseconds }) => milliseconds),
  ];
  const gauges = comparisons.map((comparison) => comparison["raw-again"]?.ratio.median ?? 1);
  return `Raw fetch compared with itself (noise): ${times(Math.min(...gauges))} to ${times(Math.max(...gauges))}.`;
}

function section(title: string, rows: Rows): string {
  return `### ${title}\n\n${markdownTable(rows)}`;
}

function limitRows(results: Results): Rows {
  const rows = LIMITS.map(({ name, atMost, measured, cause }) => {
    const figure = measured(results);
    if (figure === undefined) return [name, String(atMost), "", "not measured in this run"];
    const isMet = figure <= atMost;
    // Two decimals could hide the difference from the limit.
    const isClose = !isMet && shown(figure) === shown(atMost);
    return [
      name,
      shown(atMost),
      isClose ? figure.toPrecision(4) : shown(figure),
      isMet ? "met" : `not met${cause ? `: ${cause}` : ""}`,
    ];
  });
  return [["limit", "at most", "measured", ""], ...rows];
}

type Column = readonly [head: string, comparison: Comparison, unit: string];

/** One row for each client, one column for each comparison. */
function clientRows(columns: readonly Column[]): Rows {
  const names = [...new Set(columns.flatMap(([, comparison]) => Object.keys(comparison)))];
  const rows = names.map((name) => [
    LABELS[name] ?? name,
    ...columns.map(([, comparison, unit]) =>
      name === "raw" ? `${shown(comparison[name]?.own)} ${unit}` : withQuartiles(comparison, name),
    ),
  ]);
  return [["", ...columns.map(([head]) => head)], ...rows];
}

function callRows({ calls }: Results): Rows {
  const columns = calls.flatMap(({ runtime, small, large, smallWithRequest }): Column[] => [
    [`${runtime}, 64 bytes`, small, "us"],
    [`${runtime}, 20 KB`, large, "us"],
    [`${runtime}, 64 bytes, Request built`, smallWithRequest, "us"],
  ]);
  return clientRows(columns);
}

function heapRows({ heap }: Results): Rows {
  const columns = Object.entries(heap).flatMap(([runtime, { small, large }]): Column[] => [
    [`${runtime}, 64 bytes`, small, "bytes"],
    [`${runtime}, 20 KB`, large, "bytes"],
  ]);
  return clientRows(columns);
}

function loopbackRows({ loopback }: Results, figure: "wall" | "cpu"): Rows {
  const columns = Object.entries(loopback).flatMap(([runtime, costs]): Column[] => [
    [`${runtime}, 64 bytes`, costs.smallOneAtATime[figure], "us"],
    ["64 in flight", costs.small64InFlight[figure], "us"],
    ["20 KB", costs.largeOneAtATime[figure], "us"],
    ["64 in flight", costs.large64InFlight[figure], "us"],
  ]);
  return clientRows(columns);
}

function coldStartRows({ coldStart }: Results): Rows {
  return clientRows(Object.entries(coldStart).map(([runtime, comparison]) => [runtime, comparison, "ms"]));
}

function listRows({ lists }: Results): Rows {
  const columns = lists.flatMap(({ megabytes, milliseconds, peakMegabytes }): Column[] => [
    [`${megabytes} MB`, milliseconds, "ms"],
    [`${megabytes} MB, memory`, peakMegabytes, "MB"],
  ]);
  return clientRows(columns);
}

function validationRows({ validation }: Results): Rows {
  const rows = Object.entries(validation).map(([name, { own }]) => [
    name,
    `${shown(own)} ms`,
    withQuartiles(validation, name),
  ]);
  return [["", "time", "relative to JSON.parse"], ...rows];
}

function sizeRows({ sizes }: Results): Rows {
  const rows = Object.entries(sizes).map(([name, { one, seven }]) => [
    LABELS[name] ?? name,
    integer(one),
    integer(seven),
  ]);
  return [["", "one operation", "seven operations"], ...rows];
}

function bundleRows({ bundles }: Results): Rows {
  const rows = Object.entries(bundles).map(([name, { gzippedBytes, minifiedBytes }]) => {
    const limit = BUNDLES[name]?.ceilingBytes;
    return [name, integer(gzippedBytes), integer(minifiedBytes), limit ? integer(limit) : ""];
  });
  return [["bundle", "gzipped", "minified", "limit"], ...rows];
}

function typeRows({ types }: Results): Rows {
  const rows = Object.keys(types[0]?.costs ?? {}).map((name) => [
    LABELS[name] ?? name,
    ...types.flatMap(({ costs, checkMilliseconds }) => [
      integer(costs[name]?.callsOnly),
      integer(costs[name]?.withDeclarations),
      `${shown(checkMilliseconds[name]?.own)} ms`,
    ]),
    integer(types[0]?.costs[name]?.errors),
  ]);
  const head = types.flatMap(({ compiler }) => [compiler, `${compiler}, with declarations`, "check"]);
  return [["", ...head, "errors in declarations"], ...rows];
}

function generationRows({ generation }: Results): Rows {
  const names = [...new Set(generation.flatMap(({ milliseconds }) => Object.keys(milliseconds)))];
  const rows = names.map((name) => [
    name,
    ...generation.flatMap(({ milliseconds, megabytes }) => [
      milliseconds[name] ? `${shown(milliseconds[name].own)} ms` : "",
      withQuartiles(milliseconds, name),
      megabytes[name] ? `${shown(megabytes[name].own)} MB` : "",
    ]),
  ]);
  const head = generation.flatMap(({ operations }) => [
    `${operations} operations`,
    "relative to openapi-typescript",
    "memory",
  ]);
  return [["", ...head], ...rows];
}

function withQuartiles(comparison: Comparison, name: string): string {
  const compared = comparison[name];
  if (!compared) return "";
  const { lower, median, upper } = compared.ratio;
  return `${times(median)} (${times(lower)} - ${times(upper)})`;
}

function ratio(comparison: Comparison | undefined, name: string): string {
  const median = comparison?.[name]?.ratio.median;
  return median === undefined ? "" : times(median);
}

function integer(value: number | undefined): string {
  return value === undefined ? "" : value.toLocaleString("en");
}

function times(value: number): string {
  return value.toFixed(2);
}

/** Three significant digits. */
function shown(value: number | undefined): string {
  if (value === undefined) return "";
  if (value >= 100) return integer(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
