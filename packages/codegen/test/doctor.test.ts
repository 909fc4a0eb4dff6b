import { readdirSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { project } from "../src/cli/project.ts";
import { diagnose } from "../src/doctor/diagnose.ts";
import { reportText } from "../src/doctor/report.ts";
import { examine, RULES } from "../src/doctor/rules.ts";
import type { OpenApiDocument } from "../src/document/openapi-document.ts";
import { versionsOf } from "../src/read/versions-of.ts";
import { makeScratch, runCodegen, runCodegenIn, type Scratch } from "./scratch.ts";

const fixtures = join(import.meta.dirname, "../fixtures/doctor");
const names = readdirSync(fixtures).sort();

describe("each fixture has a spec and the expected report:", () => {
  test.each(names)("%s", async (name) => {
    const report = reportText(name, await diagnose(fixtures, name));
    await expect(report).toMatchFileSnapshot(join(fixtures, name, "expected.txt"));
  });

  test("each rule has a fixture with a finding", async () => {
    for (const { name } of RULES) {
      expect(names).toContain(name);
      expect((await diagnose(fixtures, name)).map(({ rule }) => rule)).toContain(name);
    }
  });
});

/**
 * What is known to be wrong with what Airbyte documents, and by which finding the doctor tells it. Written down by hand,
 * from the server's sources: names on the wire, enums, what the document says against itself and against the server.
 */
const SLIPS: readonly [slip: string, findings: readonly string[]][] = [
  [
    "four keys are in snake_case, and they only",
    ["cpu_request", "cpu_limit", "memory_request", "memory_limit"].map(
      (key) => `mixed-casing ResourceRequirements.${key}`,
    ),
  ],
  ["the option of a normalization has one value", ["enum-of-one OperatorNormalization.option"]],
  [
    "namespaceFormat has the default null and is not nullable",
    ["Create", "Update", "Search", "Read"].map(
      (it) => `default-contradicts-type WebBackendConnection${it}.namespaceFormat`,
    ),
  ],
  ["a missing property is answered with 400", all("known-status", "400")],
  ["422 has another body", all("known-status", "422")],
  ["the id of a 404 is absent or null", ["known-null NotFoundKnownExceptionInfo.id"]],
  [
    "create and update can answer 404",
    ["known-status webBackendCreateConnection 404", "known-status webBackendUpdateConnection 404"],
  ],
  ["all operations can answer 500", all("known-status", "500")],
  [
    "what is unset is null",
    [
      "WebBackendConnectionRead.namespaceFormat",
      "WebBackendConnectionRead.prefix",
      "WebBackendConnectionRead.latestSyncJobCreatedAt",
      "WebBackendConnectionRead.latestSyncJobStatus",
      "AirbyteStream.namespace",
      "AirbyteStream.sourceDefinedCursor",
      "OperatorConfiguration.normalization",
      "ResourceRequirements.cpu_request",
      "ResourceRequirements.cpu_limit",
      "ResourceRequirements.memory_request",
      "ResourceRequirements.memory_limit",
      "OperatorDbt.gitRepoBranch",
      "OperatorDbt.dockerImage",
      "OperatorDbt.dbtArguments",
    ].map((it) => `known-null ${it}`),
  ],
  ["an empty search does not match everything", ["known-null WebBackendConnectionSearch.namespaceDefinition"]],
  ["the body of workspace/state is not optional", ["optional-body webBackendGetWorkspaceState"]],
  [
    "a stream entry needs both of its parts, and its config a selection",
    [
      "AirbyteStreamAndConfiguration.stream",
      "AirbyteStreamAndConfiguration.config",
      "AirbyteStreamConfiguration.selected",
    ].map((it) => `known-need ${it}`),
  ],
];

function all(rule: string, status: string): string[] {
  return [
    "ListConnectionsForWorkspace",
    "ListAllConnectionsForWorkspace",
    "GetConnection",
    "CreateConnection",
    "UpdateConnection",
    "SearchConnections",
    "GetWorkspaceState",
  ].map((it) => `${rule} webBackend${it} ${status}`);
}

describe("in the uncorrected spec of this repository, the doctor finds that", () => {
  const diagnosis = diagnose(project.spec, "0.36", { uncorrected: true });

  test.each(SLIPS)("%s", async (_slip, expected) => {
    const found = (await diagnosis).map(({ rule, subject }) => `${rule} ${subject}`);
    expect(found).toEqual(expect.arrayContaining([...expected]));
  });
});

test("the corrected spec of this repository has no open findings", async () => {
  const { code, stdout, stderr } = await runCodegenIn(project.root, "doctor");
  expect(stdout).toMatch(/^spec\/0\.36: \d+ corrected, \d+ accepted, 0 open\n/);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test.each(versionsOf(project.spec, undefined))("each correction of %s has a reason and a source", async (version) => {
  const corrections: { actions: Record<string, string>[] } = parse(
    await readFile(join(project.spec, version, "corrections.yaml"), "utf8"),
  );
  expect(corrections.actions.length).toBeGreaterThan(30);
  for (const { description, "x-source": source } of corrections.actions) {
    expect(description).toMatch(/^[A-Z`].{20,}\.$/s);
    expect(source).toMatch(/^(Airbyte .{5,}|This overlay)\.$/);
  }
});

/** An object with a `then` of its own would be a promise to others. */
const THEN = "then";

describe("the doctor checks defaults against the whole schema:", () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const Base = { type: "object", properties: { a: { type: "string" } } };

  test.each<[string, object, string[]]>([
    [
      "a default beside a reference",
      { properties: { e: { ...ref("E"), default: "zz" } } },
      ['It.e has the default "zz": must be "x" or "y"'],
    ],
    ["a default below the minimum", { type: "integer", minimum: 1, default: 0 }, ["default 0: must be >= 1"]],
    ["a default above the maximum", { type: "number", exclusiveMaximum: 1, default: 1 }, ["default 1: must be < 1"]],
    ["a default that is a decimal multiple", { multipleOf: 0.01, default: 0.07 }, []],
    ["a default that is not a multiple", { multipleOf: 5, default: 7 }, ["must be multiple of 5"]],
    ["a default that is too long", { maxLength: 2, default: "abc" }, ["must NOT have more than 2 characters"]],
    ["a default that is too short", { type: "string", minLength: 1, default: "" }, ["fewer than 1 characters"]],
    ["a default that does not match its pattern", { pattern: "^a", default: "b" }, ['must match pattern "^a"']],
    ["a default with a wrong element", { items: { type: "string" }, default: ["a", 1] }, ["/1 must be string"]],
    ["a default with too many elements", { maxItems: 1, default: [1, 2] }, ["more than 1 items"]],
    ["a default that differs from the constant", { const: "a", default: "b" }, ['default "b": must be "a"']],
    ["a default that is an equal object", { enum: [{ a: 1 }], default: { a: 1 } }, []],
    [
      "a default behind two references",
      { properties: { e: { ...ref("Alias"), default: 0 }, f: { allOf: [ref("Alias")], default: 0 } } },
      ["It.e has the default 0: must be >= 1", "It.f has the default 0: must be >= 1"],
    ],
    ["a default in a condition", { [THEN]: { properties: { e: { ...ref("E"), default: "zz" } } } }, ["It.e has the"]],
    ["a default that is null", { type: ["string", "null"], default: null }, []],
    ["a default of a pattern that Ajv cannot read", { pattern: "(?<a", default: "b" }, []],
    [
      "a default beside examples with ids",
      { type: "string", default: "a", examples: [{ $id: "x" }, { $id: "x" }] },
      [],
    ],
  ])("%s", (_what, It, messages) => {
    const more = { E: { enum: ["x", "y"] }, Alias: ref("Number"), Number: { type: "integer", minimum: 1 } };
    const document = { paths: {}, components: { schemas: { Base, ...more, It } } };
    const found = examine(document as unknown as OpenApiDocument).filter(
      ({ rule }) => rule === "default-contradicts-type",
    );
    expect(found.map(({ message }) => message)).toEqual(messages.map((it) => expect.stringContaining(it)));
  });

  test("checks the schemas of parameters, shared parameters and headers", () => {
    const schema = { type: "string", default: 1 };
    const parameters = [
      { name: "q", in: "query", schema },
      { name: "c", in: "cookie", content: { "application/json": { schema } } },
      { name: "max", in: "query", schema: { type: "integer", maximum: 10, default: 20 } },
    ];
    const responses = { "200": { headers: { "x-a": { schema: { type: "integer", default: "1" } } } }, default: {} };
    const document = {
      paths: {
        "/a": { parameters: [{ name: "s", in: "query", schema }], get: { operationId: "getA", parameters, responses } },
      },
      components: { schemas: {} },
    };
    expect(examine(document as unknown as OpenApiDocument).map(({ subject, path }) => [subject, ...path])).toEqual([
      ["/a.s", "paths", "/a", "parameters", 0, "schema", "default"],
      ["getA.q", "paths", "/a", "get", "parameters", 0, "schema", "default"],
      ["getA.c", "paths", "/a", "get", "parameters", 1, "content", "application/json", "schema", "default"],
      ["getA.max", "paths", "/a", "get", "parameters", 2, "schema", "default"],
      ["getA.x-a", "paths", "/a", "get", "responses", "200", "headers", "x-a", "schema", "default"],
    ]);
  });
});

describe("codegen doctor", () => {
  test("exits with 1 if a finding is open, and prints JSON", async () => {
    const scratch = await makeFixture("enum-of-one");
    const { code, stdout } = await doctor(scratch, "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        rule: "enum-of-one",
        subject: "Kind",
        message: 'Kind has only the value "only"',
        file: "spec/0.1/openapi.yaml",
        line: 20,
        column: 33,
        state: "open",
      },
    ]);
  });

  test("prints one JSON list for all versions", async () => {
    const { stdout } = await runCodegen("doctor", "--format", "json");
    const files = (JSON.parse(stdout) as { file: string }[]).map(({ file }) => file.match(/spec\/[^/]+/)?.[0]);
    expect(new Set(files)).toEqual(new Set(versionsOf(project.spec, undefined).map((version) => `spec/${version}`)));
  });

  test("--uncorrected ignores corrections and acceptances", async () => {
    const scratch = await makeFixture("corrected-and-accepted");
    const { code, stdout } = await doctor(scratch, "--uncorrected");
    expect(code).toBe(1);
    expect(stdout).toContain("0 corrected, 0 accepted, 2 open");
  });

  test("--operation limits it to these operations and their schemas", async () => {
    const [all, some] = await Promise.all([
      runCodegen("doctor"),
      runCodegen("doctor", "--operation", "webBackendGetWorkspaceState"),
    ]);
    expect(some).toMatchObject({ code: 0, stderr: "" });
    expect(some.stdout).toContain("webBackendGetWorkspaceState can be called without its body");
    const lines = all.stdout.split("\n").map((line) => line.trim());
    const findings = some.stdout.split("\n").filter((line) => /^ {2}(corrected|accepted|open) /.test(line));
    expect(findings.filter((line) => !lines.includes(line.trim()))).toEqual([]);
    expect(some.stdout).not.toMatch(/webBackend\w*Connection|AirbyteStream/);
  });

  test("rejects an unknown operation", async () => {
    const line = "codegen: unknown operation get\n";
    expect(await runCodegen("doctor", "--operation", "get")).toEqual({ code: 2, stdout: "", stderr: line });
  });

  test.each<[string, string, string, string]>([
    [
      "a correction without a reason",
      "corrections.yaml",
      "    description: There is no default.\n",
      "spec/0.1/corrections.yaml:4:5: action 1 has no description: say why it is needed",
    ],
    [
      "an acceptance without a finding",
      "openapi.yaml",
      ", kind: { type: string, enum: [only] }",
      "spec/0.1/doctor.yaml:2:5: enum-of-one does not find Thing.kind: remove its acceptance",
    ],
    [
      "a correction that changes nothing",
      "corrections.yaml",
      "size: { type: string, enum: [s] }",
      "spec/0.1/corrections.yaml:7:5: action 2 changes nothing: remove it",
    ],
    [
      "a correction without a match",
      "openapi.yaml",
      ", default: 7",
      "spec/0.1/corrections.yaml:4:5: action 1 matches nothing",
    ],
    [
      "an acceptance without a reason",
      "doctor.yaml",
      "There is no other kind.",
      "spec/0.1/doctor.yaml:2:5: accepted.0 has no reason",
    ],
    ["an acceptance of an unknown rule", "doctor.yaml", "enum-of-", "spec/0.1/doctor.yaml:2:5: unknown rule one"],
  ])("rejects %s", async (_what, file, remove, line) => {
    const scratch = await makeFixture("corrected-and-accepted");
    const path = join(scratch.spec, "0.1", file);
    const text = await readFile(path, "utf8");
    expect(text).toContain(remove);
    await writeFile(path, text.replace(remove, ""));
    const { code, stdout, stderr } = await doctor(scratch);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.slice(0, `codegen: ${line}`.length)).toBe(`codegen: ${line}`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test.each<[string, string]>([
    ["statuses: [{ status: '400', body: No, operations: all, why: a, source: b }]", "1:12: unknown schema No"],
    ["statuses: [{ status: '400', body: Thing, operations: [no], why: a, source: b }]", "1:12: unknown operation no"],
    ["nulls: [{ schema: Thing, properties: [no], why: a, source: b }]", "1:9: unknown property Thing.no"],
    ["nulls: [{ schema: Thing, properties: [id], why: a }]", "1:9: nulls.0 has no source"],
    ["nulls: {}", "1:8: nulls must be a list"],
    ["nils: []", "1:7: unknown section nils"],
  ])("rejects the fact %s", async (facts, line) => {
    const scratch = await makeFixture("nothing-wrong");
    await writeFile(join(scratch.spec, "0.1/doctor.yaml"), facts);
    expect((await doctor(scratch)).stderr).toBe(`codegen: spec/0.1/doctor.yaml:${line}\n`);
  });
});

/** A fixture as version 0.1 of a spec of its own. */
async function makeFixture(name: string): Promise<Scratch> {
  const scratch = await makeScratch();
  await rm(join(scratch.spec, "0.1"), { recursive: true });
  await cp(join(fixtures, name), join(scratch.spec, "0.1"), { recursive: true });
  return scratch;
}

function doctor({ spec }: Scratch, ...flags: string[]) {
  return runCodegenIn(join(spec, ".."), "doctor", "--spec", spec, ...flags);
}
