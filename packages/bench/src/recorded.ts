import { readFile, writeFile } from "node:fs/promises";
import type { BundleSize } from "./bundle-size.ts";
import type { TypeCost } from "./type-cost.ts";

/** The figures that repeat exactly, as they were when someone last looked at them and found them right. */
export interface Recorded {
  readonly bundles: Readonly<Record<string, BundleSize>>;
  /** Of our client, by compiler. */
  readonly typeCost: Readonly<Record<string, Pick<TypeCost, "callsOnly" | "withDeclarations">>>;
}

/** What to run when a figure has changed on purpose. */
export const RECORD_COMMAND = "pnpm bench --record";

const FILE = new URL("../recorded.json", import.meta.url);

export async function readRecorded(): Promise<Recorded> {
  return JSON.parse(await readFile(FILE, "utf8"));
}

export async function writeRecorded(recorded: Recorded): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(recorded, null, 2)}\n`);
}
