/**
 * Runs the contract of each version on a fake, without a test framework, on Node, Bun or Deno. Prints TAP and a summary. The exit code is 1
 * if a case fails, and 2 for invalid arguments.
 *
 *     node src/run.ts --target fetch|http
 *     bun src/run.ts --target fetch|http
 *     deno run --ignore-env [--allow-net=127.0.0.1] src/run.ts --target fetch|http
 *
 * @module
 */
import process from "node:process";
import type { Family } from "@airbyte-web-backend/client/connect";
import { contracts, families } from "./contract.ts";
import { runCase } from "./run-case.ts";
import type { RunningTarget } from "./target.ts";
import { startFetchTarget } from "./targets/fetch.ts";
import { startHttpTarget } from "./targets/http.ts";

const starts: { readonly [name: string]: (family: Family) => Promise<RunningTarget> } = {
  fetch: startFetchTarget,
  http: startHttpTarget,
};

async function main(args: readonly string[]): Promise<number> {
  const [option, name = "", ...rest] = args;
  const start = Object.hasOwn(starts, name) ? starts[name] : undefined;
  if (option !== "--target" || !start || rest.length > 0) {
    console.error("Usage: run.ts --target fetch|http");
    return 2;
  }
  const count = { passed: 0, failed: 0, skipped: 0 };
  let number = 0;
  console.log(`TAP version 14\n1..${families.reduce((sum, family) => sum + contracts[family].length, 0)}`);
  for (const family of families) {
    const { target, stop } = await start(family);
    for (const contractCase of contracts[family]) {
      number += 1;
      const title = `${number} - ${family}: ${contractCase.name.replaceAll("#", "\\#")}`;
      try {
        const { skippedBecause } = await runCase(contractCase, target);
        count[skippedBecause ? "skipped" : "passed"]++;
        console.log(`ok ${title}${skippedBecause ? ` # SKIP ${skippedBecause}` : ""}`);
      } catch (error) {
        count.failed++;
        console.log(`not ok ${title}\n${diagnostic(error)}`);
      }
    }
    await stop();
  }
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  return count.failed > 0 ? 1 : 0;
}

function diagnostic(error: unknown): string {
  const text = error instanceof Error ? `${error.stack}${error.cause ? `\ncause: ${error.cause}` : ""}` : String(error);
  return text.replaceAll(/^/gm, "# ");
}

process.exitCode = await main(process.argv.slice(2));
