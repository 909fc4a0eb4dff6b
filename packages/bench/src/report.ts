import { BUNDLES, type BundleSize } from "./bundle-size.ts";
import type { CallHeap, HeapPerCall } from "./call-heap.ts";
import type { CallOverhead, CallOverheads } from "./call-overhead.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Client, Compiler, TypeCost } from "./type-cost.ts";
import type { Versions } from "./versions.ts";

/** Everything that one run of the bench measures. */
export interface Results {
  readonly command: string;
  readonly versions: Versions;
  readonly bundles: Readonly<Record<string, BundleSize>>;
  readonly typeCost: Readonly<Record<Client, TypeCost>>;
  readonly calls: readonly CallOverheads[];
  readonly heap: CallHeap;
}

/** The results as tables for people. */
export function report({ command, versions, bundles, typeCost, calls, heap }: Results): string {
  const compared = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `\`${command}\`, ${compared.join(", ")}`,
    section("Bundle for a browser, in bytes", bundleRows(bundles)),
    section("Type instantiations of a file with all seven calls, beyond those of an empty file", typeRows(typeCost)),
    section("A call over a stub fetch: medians, and for some the quartiles", callRows(calls)),
    section("Heap bytes of a call over a stub fetch, on Node", heapRows(heap)),
  ].join("\n\n");
}

type Rows = readonly (readonly string[])[];

function section(title: string, rows: Rows): string {
  return `${title}\n\n${markdownTable(rows)}`;
}

function bundleRows(bundles: Results["bundles"]): Rows {
  const rows = Object.entries(bundles).map(([name, { gzippedBytes, minifiedBytes }]) => {
    const limit = BUNDLES[name]?.ceilingBytes;
    return [name, integer(gzippedBytes), integer(minifiedBytes), limit ? integer(limit) : ""];
  });
  return [["bundle", "gzipped", "minified", "limit"], ...rows];
}

function typeRows({ ours, openapiFetch }: Results["typeCost"]): Rows {
  const rows = (["typescript 7", "typescript 5"] satisfies Compiler[]).flatMap((compiler) => [
    [
      `${compiler}, skipLibCheck: false`,
      integer(ours[compiler].withDeclarations),
      integer(openapiFetch[compiler].withDeclarations),
    ],
    [`${compiler}, skipLibCheck: true`, integer(ours[compiler].callsOnly), integer(openapiFetch[compiler].callsOnly)],
  ]);
  return [["compiler", "ours", "openapi-fetch"], ...rows];
}

function callRows(calls: readonly CallOverheads[]): Rows {
  const row = (runtime: string, answer: string, overhead: CallOverhead): string[] => {
    const { microseconds, ratioToRaw, shareOfOpenapiFetchExcess } = overhead;
    const { raw } = microseconds;
    return [
      `${runtime}, ${answer}`,
      `${raw.median.toFixed(1)} us (${raw.lower.toFixed(1)} - ${raw.upper.toFixed(1)})`,
      times(ratioToRaw.rawAgain.median),
      times(ratioToRaw.openapiFetch.median),
      `${times(ratioToRaw.ours.median)} (${times(ratioToRaw.ours.lower)} - ${times(ratioToRaw.ours.upper)})`,
      times(shareOfOpenapiFetchExcess),
    ];
  };
  return [
    ["", "raw fetch", "again / raw", "openapi-fetch / raw", "ours / raw", "our share of openapi-fetch's excess"],
    ...calls.flatMap(({ runtime, small, large, smallWithRequest }) => [
      row(runtime, `${integer(small.answerBytes)} bytes`, small),
      row(runtime, `${integer(large.answerBytes)} bytes`, large),
      row(runtime, `${integer(small.answerBytes)} bytes, Request built`, smallWithRequest),
    ]),
  ];
}

function heapRows({ small, large }: CallHeap): Rows {
  const row = (answer: string, { raw, rawAgain, openapiFetch, ours }: HeapPerCall): string[] => [
    answer,
    integer(raw),
    times(rawAgain / raw),
    times(openapiFetch / raw),
    times(ours / raw),
  ];
  return [
    ["", "raw fetch", "again / raw", "openapi-fetch / raw", "ours / raw"],
    row("small answer", small),
    row("20 KB answer", large),
  ];
}

function integer(value: number): string {
  return value.toLocaleString("en");
}

function times(value: number): string {
  return value.toFixed(2);
}
