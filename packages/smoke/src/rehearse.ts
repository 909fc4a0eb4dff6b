// `pnpm rehearse`: releases a clone of HEAD to a local registry and uses the packages from there. Prints one line per step.
// Exits with 1 and a reason when a step fails. Ctrl-C removes all temporary files.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rehearse } from "./rehearsal.ts";
import { makeScratchFolder, removeScratchFolder } from "./scratch-folder.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const started = performance.now();
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`.padStart(8);

const scratch = await makeScratchFolder();
const stopped = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => stopped.abort(new Error(`stopped by ${signal}`)));
}
// If an exception bypasses the finally block below.
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));

try {
  await rehearse({
    root,
    scratch,
    signal: stopped.signal,
    async step(title, work) {
      const since = performance.now();
      const result = await work();
      console.log(`ok ${seconds(since)}  ${title(result)}`);
      return result;
    },
  });
  console.log(`ok ${seconds(started)}  total`);
} catch (error) {
  const [first, ...rest] = (error instanceof Error ? error.message : String(error)).split("\n");
  if (rest.length > 0) console.error(rest.join("\n"));
  console.error(`not ok ${seconds(started).trim()}: ${first}`);
  process.exitCode = 1;
} finally {
  await removeScratchFolder(scratch);
}
