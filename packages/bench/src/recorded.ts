import { readFile, writeFile } from "node:fs/promises";
import type { BundleSize } from "./bundle-size.ts";
import type { TypeCost } from "./type-cost.ts";

/** The exact figures, as last accepted with `pnpm bench --record`. */
export interface Recorded {
  readonly bundles: Readonly<Record<string, BundleSize>>;
  /** The cost of our client, by compiler. */
  readonly typeCost: Readonly<Record<string, Pick<TypeCost, "callsOnly" | "withDeclarations">>>;
}

/** The command that accepts a changed figure. */
export const RECORD_COMMAND = "pnpm bench --record";

const FILE = new URL("../recorded.json", import.meta.url);

export async function readRecorded(): Promise<Recorded> {
  return JSON.parse(await readFile(FILE, "utf8"));
}

export async function writeRecorded(recorded: Recorded): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(recorded, null, 2)}\n`);
}
