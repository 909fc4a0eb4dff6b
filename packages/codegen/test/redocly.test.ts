import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { project } from "../src/cli/project.ts";
import type { OpenApiDocument, RequestBody } from "../src/document/openapi-document.ts";
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

const VERSIONS = versionsOf(project.spec, undefined);
const STATES = ["documented", "corrected", "wrong"] as const;
type State = (typeof STATES)[number];

/** The rules that each document breaks, by `nameOf`. */
let broken: ReadonlyMap<string, readonly string[]>;
const nameOf = (version: string, state: State): string => `${version} ${state}`;

// Redocly takes a second to start, so it checks all documents in one run.
beforeAll(async () => {
  const scratch = await mkdtemp(join(tmpdir(), "redocly-"));
  try {
    const files = new Map<string, string>();
    for (const version of VERSIONS) {
      files.set(nameOf(version, "documented"), join(project.spec, version, "openapi.yaml"));
      const { written: document } = await loadSpec(project.spec, version);
      for (const state of ["corrected", "wrong"] as const) {
        if (state === "wrong") spoilExample(document);
        const file = join(scratch, `${version}-${state}.json`);
        await writeFile(file, JSON.stringify(document));
        files.set(nameOf(version, state), file);
      }
    }
    const reports = lint([...files.values()]);
    broken = new Map([...files.keys()].map((name, index) => [name, reports[index] ?? []]));
  } finally {
    await rm(scratch, { recursive: true });
  }
});

describe.each(VERSIONS)("Redocly's recommended rules on %s", (version) => {
  const correctedRules = [...CORRECTED_RULES, ...(MORE_CORRECTED_RULES[version] ?? [])];

  it("find what the corrections repair in the documented spec, and nothing else", () => {
    expect([...new Set(broken.get(nameOf(version, "documented")))].sort()).toEqual(correctedRules.sort());
  });

  it("hold for the corrected spec, examples included", () => {
    expect(broken.get(nameOf(version, "corrected"))).toEqual([]);
  });

  it("find an example that does not fit", () => {
    expect(broken.get(nameOf(version, "wrong"))).toContain("no-invalid-media-type-examples");
  });
});

function spoilExample(document: OpenApiDocument): void {
  const [operation] = Object.values(document.paths["/v1/web_backend/workspace/state"] ?? {});
  const body = operation?.requestBody as RequestBody;
  Object.assign(body.content?.["application/json"] ?? {}, { examples: undefined, example: {} });
}

/** The rules that each document breaks, warnings included. */
function lint(apis: readonly string[]): string[][] {
  const args = ["lint", ...apis, "--config", join(project.root, "redocly.yaml"), "--format", "json"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout } = spawnSync("redocly", args, { cwd: project.root, env, encoding: "utf8", maxBuffer: 1e8 });
  // A report for each document, one after the other.
  return stdout.split(/(?<=^\})(?=\{)/m).map((text) => {
    const report = JSON.parse(text) as { problems: { ruleId: string; message: string }[] };
    // Airbyte declares `bearerAuth`, and no operation uses it.
    return report.problems.filter(({ message }) => !message.includes("bearerAuth")).map(({ ruleId }) => ruleId);
  });
}
