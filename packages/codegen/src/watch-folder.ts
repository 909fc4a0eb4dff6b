import { watch } from "node:fs/promises";

/** An editor writes a file in several steps; what comes within this time is one change. */
const QUIET_MS = 100;

/**
 * Runs at once, and again after each change below the folder, until the process ends. What fails is told, and does not end
 * the watch.
 */
export async function watchFolder(folder: string, run: () => Promise<unknown>): Promise<void> {
  const runAndTell = async (): Promise<void> => {
    try {
      await run();
      process.stdout.write(`up to date, watching ${folder}\n`);
    } catch (error) {
      process.stderr.write(`codegen: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  };
  const changes = watch(folder, { recursive: true });
  await runAndTell();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  for await (const _change of changes) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(runAndTell);
    }, QUIET_MS);
  }
}
