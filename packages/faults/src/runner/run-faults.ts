import { faults } from "../faults/index.ts";
import { runFault } from "./run-fault.ts";
import { runtime } from "./runtime.ts";

/**
 * Runs the faults one after the other on this runtime and logs a line for each.
 *
 * @param control The address at which the server process takes commands.
 * @param words Only the faults whose names contain all of them.
 * @returns The number of faults that failed.
 */
export async function runFaults(control: string, words: readonly string[]): Promise<number> {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const fault of faults.filter(({ name }) => words.every((word) => name.includes(word)))) {
    const reason = fault.skip?.[runtime];
    if (reason !== undefined) {
      count.skipped++;
      console.log(`skipped  ${fault.name}: ${reason}`);
      continue;
    }
    const startedAt = performance.now();
    const problems = await runFault(fault, control);
    const tookMs = Math.round(performance.now() - startedAt);
    count[problems.length > 0 ? "failed" : "passed"]++;
    console.log(`${problems.length > 0 ? "FAILED" : "passed"}  ${fault.name} (${tookMs} ms)`);
    for (const problem of problems) console.log(`        ${problem}`);
  }
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  return count.failed;
}
