// `pnpm lint:changesets`: exits with 1 if the changesets of the repository in the working directory announce a smaller bump
// than the changes of a published package need.
import { cwd } from "node:process";
import { checkBumps } from "./check-bumps.ts";

const { isEnough, lines } = await checkBumps(cwd()).catch((error: Error) => {
  return { isEnough: false, lines: [`.changeset: ${error.message.split("\n")[0]}`] };
});
(isEnough ? console.log : console.error)(lines.join("\n"));
if (!isEnough) process.exitCode = 1;
