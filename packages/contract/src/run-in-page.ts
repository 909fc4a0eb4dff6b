/**
 * Runs the contract on a fake, in the page that loads this file. The query of its address selects the target:
 * `?target=fetch`, `?target=worker`, or `?target=port&url=<address of the fake>`.
 *
 * @module
 */
import { createMockAirbyte } from "@airbyte-web-backend/mock";
import { startWorker } from "@airbyte-web-backend/mock/browser";
import { contract } from "./contract.ts";
import { runCase } from "./run-case.ts";
import type { Target } from "./target.ts";
import { describeFake } from "./targets/describe-fake.ts";
import { startFetchTarget } from "./targets/fetch.ts";

/** The result of a run. The page sets it as `globalThis.contractResult`. */
export interface ContractResult {
  readonly passed: number;
  readonly skipped: number;
  /** One line for each case that failed. */
  readonly failures: readonly string[];
}

async function startTarget(options: URLSearchParams): Promise<Target> {
  switch (options.get("target")) {
    case "fetch":
      return (await startFetchTarget()).target;
    case "port":
      return describeFake("a port", options.get("url") ?? "");
    case "worker":
      await startWorker(createMockAirbyte());
      return describeFake("a service worker", location.origin);
    default:
      throw new Error("?target= must be fetch, worker or port");
  }
}

async function run(): Promise<ContractResult> {
  const target = await startTarget(new URLSearchParams(location.search));
  const count = { passed: 0, skipped: 0 };
  const failures: string[] = [];
  for (const contractCase of contract) {
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
