// `pnpm lint:changesets`: exits with 1 if the changesets of the repository in the working directory announce a smaller bump
// than the changes of a published package need.
import { cwd } from "node:process";
import { type BumpCheck, checkBumps } from "./check-bumps.ts";
import { run } from "./run.ts";

function describe({ name, released, needed, announced, isEnough }: BumpCheck, isShallow: boolean): string {
  const hint = isShallow
    ? " (this clone is shallow and may lack the tag of a release: run `git fetch --unshallow --tags`)"
    : "";
  const since = released === undefined ? `for the first release${hint}` : `since ${released}`;
  const verdict = `${needed} ${since}, the changesets announce ${announced}`;
  return isEnough ? `${name}: enough, ${verdict}` : `${name}: too little, ${verdict}; run "pnpm changeset"`;
}

try {
  const { stdout } = await run(["git", "rev-parse", "--is-shallow-repository"], { cwd: cwd() });
  for (const check of await checkBumps(cwd())) {
    (check.isEnough ? console.log : console.error)(describe(check, stdout.trim() === "true"));
    if (check.isEnough) continue;
    process.exitCode = 1;
    for (const reason of check.reasons) console.error(`  ${reason}`);
  }
} catch (error) {
  console.error(`.changeset: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
  process.exitCode = 1;
}
