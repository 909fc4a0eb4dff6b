// `pnpm release`: checks the repository in the working directory, then publishes with changesets.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { argv, cwd } from "node:process";
import { findReleaseProblems } from "./check-release.ts";
import { makeScratchFolder, removeScratchFolder } from "./scratch-folder.ts";

const scratch = await makeScratchFolder();
const problems = await findReleaseProblems(cwd(), scratch)
  .catch((error: Error) => [error.message.split("\n")[0]])
  .finally(() => removeScratchFolder(scratch));

if (problems.length > 0) {
  for (const problem of problems) console.error(`release: ${problem}`);
  process.exitCode = 1;
} else {
  // RELEASE_CHECKED is for the prepublishOnly script of each package.
  const env = { ...process.env, RELEASE_CHECKED: "true" };
  const changeset = spawn("changeset", ["publish", ...argv.slice(2)], { env, stdio: "inherit" });
  [process.exitCode] = await once(changeset, "close");
}
