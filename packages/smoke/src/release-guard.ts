// Stands before `changeset publish` in the script `release`, and in the script `prepublishOnly` of each package, for those
// who publish one by hand: exits with 1 and a line for each thing that is wrong, or with 0 when what is in the work tree
// may be published. Publishes nothing itself. Takes the repository as argument; by default it is the working directory.
import { resolve } from "node:path";
import { argv } from "node:process";
import { checkRelease } from "./check-release.ts";
import { makeScratchFolder, removeScratchFolder } from "./scratch-folder.ts";

const scratch = await makeScratchFolder();
try {
  const { faults, unpublished } = await checkRelease(resolve(argv[2] ?? "."), scratch);
  for (const fault of faults) console.error(`release: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  else if (unpublished.length === 0)
    console.log("release: every version is in the registry already, nothing to publish");
  else console.log(`release: ${unpublished.join(", ")} may be published`);
} catch (error) {
  console.error(`release: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
  process.exitCode = 1;
} finally {
  await removeScratchFolder(scratch);
}
