import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes an empty folder outside of the repository, so that nothing in it finds the workspace's packages. */
export async function makeScratchFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), "airbyte-web-backend-")));
}

/** Removes it with all that is in it; a process that is just ending may still write there. */
export async function removeScratchFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
