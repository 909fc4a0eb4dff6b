import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes an empty folder outside of the repository, where programs cannot resolve the packages of the workspace. */
export async function makeScratchFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), "airbyte-web-backend-")));
}

/** Removes a folder. Retries, because an exiting process may still write there. */
export async function removeScratchFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
