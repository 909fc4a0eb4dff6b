import { getEventListeners } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { inspect as inspectValue } from "node:util";
import { runInNewContext } from "node:vm";

/** Everything that printing a value would show, hidden properties included. */
export function inspect(value: unknown): string {
  return inspectValue(value, { depth: null, showHidden: true });
}

/** The text of a file of this package. */
export function readText(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}

/** The files below a folder of this package, by their paths from there. */
export function filesIn(folder: string): string[] {
  return readdirSync(new URL(`../${folder}/`, import.meta.url), { recursive: true, encoding: "utf8" });
}

/** How many listeners wait for the signal to be aborted. */
export function countListeners(signal: AbortSignal): number {
  return getEventListeners(signal, "abort").length;
}

/** A promise that is no instance of this realm's `Promise`, as a frame or a sandbox gives one. */
export function rejectedElsewhere(): unknown {
  return runInNewContext("Promise.reject(new Error('the logger is full'))");
}

/** Resolves when all that is due by now has run. */
export function nextTask(): Promise<void> {
  return setImmediate();
}

/** What the process would complain about after `action`: rejections that nobody looked at. */
export async function unhandledRejections(action: () => Promise<unknown>): Promise<unknown[]> {
  const reasons: unknown[] = [];
  const listener = (reason: unknown): void => void reasons.push(reason);
  process.on("unhandledRejection", listener);
  try {
    await action();
    await nextTask(); // Node reports a rejection when the task in which it happened is over
  } finally {
    process.off("unhandledRejection", listener);
  }
  return reasons;
}
