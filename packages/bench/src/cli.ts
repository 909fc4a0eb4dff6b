import process from "node:process";
import { parseArgs } from "node:util";
import { measureBundles } from "./bundle-size.ts";
import { type CallHeap, HEAP_FLAGS } from "./call-heap.ts";
import type { CallOverheads } from "./call-overhead.ts";
import { writeRecorded } from "./recorded.ts";
import { type Results, report } from "./report.ts";
import { type Runtime, runOn } from "./run-on.ts";
import { measureTypeCost } from "./type-cost.ts";
import { readVersions } from "./versions.ts";

const USAGE = `pnpm bench [--quick] [--json]   measure, and print tables or JSON
pnpm bench --record              write what repeats exactly to recorded.json, which the tests compare with`;

try {
  const { quick, json, record, help } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      record: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  }).values;
  if (help) console.log(USAGE);
  else if (record) await writeRecorded({ bundles: await measureBundles(), typeCost: await measureTypeCost("ours") });
  else console.log(format(await measure(quick), json));
} catch (error) {
  if (!(error instanceof TypeError && "code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}

function format(results: Results, json: boolean): string {
  return json ? JSON.stringify(results, null, 2) : report(results);
}

/** One thing at a time: what runs beside a measurement is in it. */
async function measure(quick: boolean): Promise<Results> {
  const args = quick ? ["--rounds", "30", "--calls", "300"] : [];
  const calls = (runtime: Runtime): Promise<CallOverheads> => runOn(runtime, "call-overhead.ts", { args });
  return {
    command: quick ? "pnpm bench --quick" : "pnpm bench",
    versions: await readVersions(),
    bundles: await measureBundles(),
    typeCost: { ours: await measureTypeCost("ours"), openapiFetch: await measureTypeCost("openapiFetch") },
    calls: [await calls("node"), await calls("bun"), await calls("deno")],
    heap: await runOn<CallHeap>("node", "call-heap.ts", { flags: HEAP_FLAGS }),
  };
}
