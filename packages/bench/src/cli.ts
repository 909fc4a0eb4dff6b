import process from "node:process";
import { parseArgs } from "node:util";
import { measureBundles } from "./bundle-size.ts";
import { measure } from "./measure.ts";
import { readResults, writePages } from "./pages.ts";
import { writeRecorded } from "./recorded.ts";
import { report } from "./report.ts";
import { COMPILER_NAMES, measureTypeCost, withOurDeclarations } from "./type-cost.ts";

const USAGE = `pnpm bench [--quick] [--json]   measure and print tables, or JSON
pnpm bench --write              measure, and write the results and both READMEs
pnpm bench --render             write both READMEs from the last results
pnpm bench --record             write the exact figures to recorded.json, for the tests`;

try {
  const { quick, json, write, render, record, help } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      render: { type: "boolean", default: false },
      record: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  }).values;
  if (help) console.log(USAGE);
  else if (record) await recordExactFigures();
  else if (render) await writePages(await readResults());
  else {
    const results = await measure(quick);
    if (write) await writePages(results);
    console.log(json ? JSON.stringify(results, null, 2) : report(results));
  }
} catch (error) {
  if (!(error instanceof TypeError && "code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}

async function recordExactFigures(): Promise<void> {
  await writeRecorded({
    bundles: await measureBundles(),
    typeCost: await withOurDeclarations(async (folder) => {
      const costs = [];
      for (const compiler of COMPILER_NAMES) {
        const { callsOnly, withDeclarations } = await measureTypeCost(folder, "ours", compiler);
        costs.push([compiler, { withDeclarations, callsOnly }] as const);
      }
      return Object.fromEntries(costs);
    }),
  });
}
