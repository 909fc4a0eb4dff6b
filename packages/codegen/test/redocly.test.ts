import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { project } from "../src/cli/project.ts";
import type { RequestBody } from "../src/document/openapi-document.ts";
import { loadSpec } from "../src/read/load-spec.ts";
import { versionsOf } from "../src/read/versions-of.ts";

const CORRECTED_RULES = [
  // The examples show what a server sends, which does not match the documented schemas: no stream has a `json_schema`.
  "no-invalid-media-type-examples",
  // `AirbyteStream` requires `json_schema`, a property that it does not describe.
  "no-required-schema-properties-undefined",
];
/** Rules that only one version breaks. */
const MORE_CORRECTED_RULES: Readonly<Record<string, readonly string[]>> = {
  // Settings of a hashing mapper match two of the five schemas in `oneOf`, and no operation refers to `KnownExceptionInfo`.
  "2.0": ["no-illogical-composition-keywords", "no-unused-components"],
};

const scratch = mkdtempSync(join(tmpdir(), "redocly-"));
afterAll(() => rmSync(scratch, { recursive: true }));

describe.each(versionsOf(project.spec, undefined))("Redocly's recommended rules on %s", (version) => {
  const correctedRules = [...CORRECTED_RULES, ...(MORE_CORRECTED_RULES[version] ?? [])];

  it("find what the corrections repair in the documented spec, and nothing else", () => {
    const broken = problems(join(project.spec, version, "openapi.yaml"));
    expect([...new Set(broken)].sort()).toEqual(correctedRules.sort());
  });

  it("hold for the corrected spec, examples included", async () => {
    const { written: document } = await loadSpec(project.spec, version);
    const file = join(scratch, "openapi.json");
    writeFileSync(file, JSON.stringify(document));
    expect(problems(file)).toEqual([]);
  });

  it("find an example that does not fit", async () => {
    const { written: document } = await loadSpec(project.spec, version);
    const [operation] = Object.values(document.paths["/v1/web_backend/workspace/state"] ?? {});
    const body = operation?.requestBody as RequestBody;
    Object.assign(body.content?.["application/json"] ?? {}, { examples: undefined, example: {} });
    const file = join(scratch, "wrong.json");
    writeFileSync(file, JSON.stringify(document));
    expect(problems(file)).toContain("no-invalid-media-type-examples");
  });
});

/** The rules that are broken, warnings included. */
function problems(api: string): string[] {
  const args = ["lint", api, "--config", join(project.root, "redocly.yaml"), "--format", "json"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  let output: string;
  try {
    output = execFileSync("redocly", args, {
      cwd: project.root,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const report = JSON.parse(output.slice(output.indexOf("{"))) as { problems: { ruleId: string; message: string }[] };
  // Airbyte declares `bearerAuth`, and no operation uses it.
  return report.problems.filter(({ message }) => !message.includes("bearerAuth")).map(({ ruleId }) => ruleId);
}
