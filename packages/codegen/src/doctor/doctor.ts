import { join } from "node:path";
import { shownPath, type Terminal } from "../cli/terminal.ts";
import type { Cut } from "../read/cut.ts";
import { versionsOf } from "../read/versions-of.ts";
import { type Diagnosis, diagnose } from "./diagnose.ts";
import { reportJson, reportText } from "./report.ts";

export interface DoctorOptions {
  readonly version?: string;
  readonly uncorrected?: boolean;
  readonly format: "text" | "json";
  readonly tag: readonly string[];
  readonly operation: readonly string[];
  /** The folder of the versions. */
  readonly spec: string;
}

/**
 * Prints the findings of each version.
 *
 * @returns The exit code: 1 if a finding is neither corrected nor accepted.
 */
export async function doctor(options: DoctorOptions, terminal: Terminal): Promise<number> {
  const { spec, version, uncorrected = false, format } = options;
  const cut: Cut = { tags: options.tag, operations: options.operation };
  const all: Diagnosis[] = [];
  for (const name of versionsOf(spec, version)) {
    const diagnoses = await diagnose(spec, name, { uncorrected, cut });
    if (format === "text") terminal.stdout.write(reportText(shownPath(join(spec, name), terminal), diagnoses));
    all.push(...diagnoses);
  }
  if (format === "json") terminal.stdout.write(reportJson(all, terminal));
  return all.some(({ state }) => state === "open") ? 1 : 0;
}
