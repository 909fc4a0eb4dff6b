// The first half of `pnpm lint:changesets`, beside `codegen bump`: exits with 1 when the changesets of the repository in
// the working directory announce less than what changed in a published package.
import { cwd } from "node:process";
import { type BumpCheck, checkBumps } from "./check-bumps.ts";

function describe({ name, released, needed, announced, isEnough }: BumpCheck): string {
  if (released === undefined) return `${name} has not been released: there is no tag ${name}@x.y.z to compare with`;
  if (isEnough) return `${name}: enough, ${needed} since ${released}, the changesets announce ${announced}`;
  return `${name}: too little, ${needed} since ${released}, the changesets announce ${announced}; run "pnpm changeset"`;
}

try {
  for (const check of await checkBumps(cwd())) {
    (check.isEnough ? console.log : console.error)(describe(check));
    if (check.isEnough) continue;
    process.exitCode = 1;
    for (const reason of check.reasons) console.error(`  ${reason}`);
  }
} catch (error) {
  console.error(`.changeset: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
  process.exitCode = 1;
}
