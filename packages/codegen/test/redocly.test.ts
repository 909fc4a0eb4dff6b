import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadSpec } from "../src/load-spec.ts";
import type { RequestBody } from "../src/openapi-document.ts";
import { project } from "../src/project.ts";
import { versionsOf } from "../src/versions-of.ts";

const scratch = mkdtempSync(join(tmpdir(), "redocly-"));
afterAll(() => rmSync(scratch, { recursive: true }));

describe.each(versionsOf(project.spec, undefined))("Redocly's recommended rules on %s", (version) => {
  it("hold for the documented spec, but for the rules that redocly.yaml switches off", () => {
    expect(problems(`documented@${version}`)).toEqual([]);
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
  const report = JSON.parse(output.slice(output.indexOf("{"))) as { problems: { ruleId: string }[] };
  return report.problems.map(({ ruleId }) => ruleId);
}
