// `pnpm lint:changesets`: exits with 1 if the changesets of the repository in the working directory announce a smaller bump
// than the changes of a published package need.
import { cwd } from "node:process";
import { verdictOnChangesets } from "./check-bumps.ts";

const { isEnough, lines } = await verdictOnChangesets(cwd());
(isEnough ? console.log : console.error)(lines.join("\n"));
if (!isEnough) process.exitCode = 1;
