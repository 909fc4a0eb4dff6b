// Runs after `changeset version` in the script `version-packages`: copies the version of each package.json into the jsr.json
// beside it, because changesets does not support it.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cwd } from "node:process";
import { findPublishedPackages } from "./published-packages.ts";

for (const { folder, version } of await findPublishedPackages(cwd())) {
  const path = join(folder, "jsr.json");
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace(/"version": ".*?"/, `"version": "${version}"`));
}
