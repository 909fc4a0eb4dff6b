import type { Fault } from "./fault.ts";
import { faults } from "./faults/index.ts";
import { runFault } from "./run-fault.ts";
import { runtime } from "./runtime.ts";
import { secretFaults } from "./secrets.ts";

const all: readonly Fault[] = [...faults, ...secretFaults];

/**
 * Lets the client meet one fault after the other on this runtime, and writes a line about each to the console.
 *
 * @param control Where the process with the fault servers listens for commands.
 * @param words Only the faults whose names hold all of them.
 * @returns How many failed.
 */
export async function runFaults(control: string, words: readonly string[]): Promise<number> {
  const count = { passed: 0, failed: 0, leftOut: 0 };
  for (const fault of all.filter(({ name }) => words.every((word) => name.includes(word)))) {
    const reason = fault.leftOut?.[runtime];
    if (reason !== undefined) {
      count.leftOut++;
      console.log(`left out  ${fault.name}: ${reason}`);
      continue;
    }
    const startedAt = performance.now();
    const problems = await runFault(fault, control);
    const tookMs = Math.round(performance.now() - startedAt);
    count[problems.length > 0 ? "failed" : "passed"]++;
    console.log(`${problems.length > 0 ? "FAILED" : "passed"}  ${fault.name} (${tookMs} ms)`);
    for (const problem of problems) console.log(`        ${problem}`);
  }
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.leftOut} left out`);
  return count.failed;
}
