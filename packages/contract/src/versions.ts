import type { Family } from "@airbyte-web-backend/client/connect";
import { version as version036 } from "./0.36/version.ts";
import { version as version20 } from "./2.0/version.ts";
import type { Version } from "./version.ts";

/** The versions that have cases. */
export const versions: readonly Version[] = [version036, version20];

export function versionOf(family: Family): Version {
  const found = versions.find((version) => version.family === family);
  if (!found) throw new RangeError(`The contract has no cases for ${family}`);
  return found;
}
