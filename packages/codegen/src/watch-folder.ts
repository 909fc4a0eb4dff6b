import { existsSync, watch } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { foldersIn } from "./versions-of.ts";

/** An editor writes a file in several steps; what comes within this time is one change. */
const QUIET_MS = 100;

/**
 * Runs at once, and again after each change below the folder. A run that fails is told, and does not end the watch. It ends
 * with its reader, as in `| head`: nobody would know of it any more.
 *
 * @throws {Error} The folder cannot be watched, or is gone.
 */
export async function watchFolder(folder: string, run: () => Promise<unknown>): Promise<never> {
  process.stdout.on("error", () => process.exit());
  let watching = new AbortController();
  for (;;) {
    let tell = (): void => {};
    const change = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const before = watching;
    watching = new AbortController();
    try {
      // Before the run, so that nothing is missed which happens during it.
      watchAll(folder, watching.signal, tell);
    } catch (error) {
      watching.abort();
      throw error;
    } finally {
      before.abort();
    }
    await runAndTell(folder, run);
    await change;
    await sleep(QUIET_MS);
  }
}

/**
 * Watches a folder and those below it, each for itself: what Node calls recursive stays on Linux with a file that an editor
 * has replaced by another of that name, and hears no more of that name.
 */
function watchAll(folder: string, signal: AbortSignal, tell: () => void): void {
  foldersIn(folder); // says so if the folder is gone
  watch(folder, { signal }, tell).on("error", tell);
  for (const name of foldersIn(folder)) {
    try {
      watchAll(join(folder, name), signal, tell);
    } catch (error) {
      if (existsSync(join(folder, name))) throw error; // else it is gone again, which is a change of this folder
    }
  }
}

async function runAndTell(folder: string, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
    process.stdout.write(`up to date, watching ${folder}\n`);
  } catch (error) {
    process.stderr.write(`codegen: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
