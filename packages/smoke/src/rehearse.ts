// The way from a changeset to a running program, with a registry of its own: `pnpm rehearse`.
//
// Works on a clone of HEAD in the temp folder, and publishes to loopback only. One line for each step; exits with 1 and a
// line that says why, as soon as something is not as it should be. Ctrl-C cleans up too.
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
// Whatever comes between: nothing of it stays.
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
  console.log(`ok ${seconds(started)}  in all`);
} catch (error) {
  const [first, ...rest] = (error instanceof Error ? error.message : String(error)).split("\n");
  if (rest.length > 0) console.error(rest.join("\n"));
  console.error(`not ok ${seconds(started).trim()}: ${first}`);
  process.exitCode = 1;
} finally {
  await removeScratchFolder(scratch);
}
