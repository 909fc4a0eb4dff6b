import { versionsOf } from "../versions-of.ts";
import { diagnose } from "./diagnose.ts";
import { reportJson, reportText } from "./report.ts";

export interface DoctorOptions {
  readonly version?: string;
  readonly uncorrected?: boolean;
  readonly format: "text" | "json";
  /** The folder of the versions. */
  readonly spec: string;
}

/**
 * Prints what is wrong with each version.
 *
 * @returns The exit code: 1 if a finding is neither corrected nor accepted.
 */
export async function doctor({ spec, version, uncorrected = false, format }: DoctorOptions): Promise<number> {
  let hasOpen = false;
  for (const name of versionsOf(spec, version)) {
    const diagnoses = await diagnose(spec, name, { uncorrected });
    process.stdout.write(format === "json" ? reportJson(diagnoses) : reportText(name, diagnoses));
    hasOpen ||= diagnoses.some(({ state }) => state === "open");
  }
  return hasOpen ? 1 : 0;
}
