/**
 * Runs the contract on a fake, in the page that loads this file. The query of its address selects the target and the version:
 * `?family=0.36` or `?family=2.0`, with `&target=fetch`, `&target=worker`, or `&target=port&url=<address of the fake>`.
 *
 * @module
 */
import type { Family } from "@airbyte-web-backend/client/connect";
import { startWorker } from "@airbyte-web-backend/mock/browser";
import { contracts } from "./contract.ts";
import { runCase } from "./run-case.ts";
import type { Target } from "./target.ts";
import { describeFake } from "./targets/describe-fake.ts";
import { startFetchTarget } from "./targets/fetch.ts";
import { versionOf } from "./versions.ts";

/** The result of a run. The page sets it as `globalThis.contractResult`. */
export interface ContractResult {
  readonly passed: number;
  readonly skipped: number;
  /** One line for each case that failed. */
  readonly failures: readonly string[];
}

async function startTarget(family: Family, options: URLSearchParams): Promise<Target> {
  switch (options.get("target")) {
    case "fetch":
      return (await startFetchTarget(family)).target;
    case "port":
      return describeFake(family, "a port", options.get("url") ?? "");
    case "worker":
      await startWorker(versionOf(family).createFake());
      return describeFake(family, "a service worker", location.origin);
    default:
      throw new Error("?target= must be fetch, worker or port");
  }
}

async function run(): Promise<ContractResult> {
  const options = new URLSearchParams(location.search);
  const family = options.get("family") as Family;
  const target = await startTarget(family, options);
  const count = { passed: 0, skipped: 0 };
  const failures: string[] = [];
  for (const contractCase of contracts[family]) {
    try {
      const { skippedBecause } = await runCase(contractCase, target);
      count[skippedBecause ? "skipped" : "passed"]++;
    } catch (error) {
      failures.push(`${contractCase.name}: ${error}`);
    }
  }
  return { ...count, failures };
}

const contractResult = await run().catch((error: unknown) => ({ passed: 0, skipped: 0, failures: [String(error)] }));
Object.assign(globalThis, { contractResult });
