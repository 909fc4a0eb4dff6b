import { getEventListeners } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { inspect as inspectValue } from "node:util";
import { runInNewContext } from "node:vm";

/** The printed form of a value, including hidden properties. */
export function inspect(value: unknown): string {
  return inspectValue(value, { depth: null, showHidden: true });
}

/** The text of a file of this package. */
export function readText(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}

/** The files in a folder of this package, as paths relative to the folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(new URL(`../${folder}/`, import.meta.url), { recursive: true, encoding: "utf8" });
}

/** The number of abort listeners on the signal. */
export function countListeners(signal: AbortSignal): number {
  return getEventListeners(signal, "abort").length;
}

/** A promise of another realm, such as a frame or a sandbox. */
export function rejectedElsewhere(): unknown {
  return runInNewContext("Promise.reject(new Error('the logger is full'))");
}

/** Resolves after all tasks and microtasks that are due have run. */
export function nextTask(): Promise<void> {
  return setImmediate();
}

/** The unhandled rejections that the process reports after `action`. */
export async function unhandledRejections(action: () => Promise<unknown>): Promise<unknown[]> {
  const reasons: unknown[] = [];
  const listener = (reason: unknown): void => void reasons.push(reason);
  process.on("unhandledRejection", listener);
  try {
    await action();
    await nextTask(); // Node reports a rejection after the task in which it happened
  } finally {
    process.off("unhandledRejection", listener);
  }
  return reasons;
}
