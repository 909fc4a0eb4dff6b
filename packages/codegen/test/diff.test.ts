import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { project } from "../src/cli/project.ts";
import { compareDocuments } from "../src/diff/compare-documents.ts";
import { documentOf, loadSide } from "../src/diff/load-side.ts";
import { reportDiff } from "../src/diff/report.ts";
import type { OpenApiDocument } from "../src/document/openapi-document.ts";
import { CORRECTIONS, OPENAPI, type Outcome, runCodegen, swap } from "./scratch.ts";

const fixtures = join(import.meta.dirname, "../fixtures/diff");
const names = readdirSync(fixtures).sort();
const file = (name: string, side: "before" | "after"): string => join(fixtures, name, `${side}.yaml`);

describe("each fixture has two documents and the expected diff:", () => {
  test.each(names)("%s", async (name) => {
    const [before, after] = await Promise.all([loadSide(file(name, "before"), ""), loadSide(file(name, "after"), "")]);
    const report = reportDiff(compareDocuments(before, after), "text");
    await expect(report).toMatchFileSnapshot(join(fixtures, name, "expected.txt"));
  });
});

test("a document has no changes from itself", async () => {
  const document = await loadSide("0.36", project.spec);
  expect(compareDocuments(document, structuredClone(document))).toEqual([]);
});

describe("the diff of two small documents", () => {
  const q = (required: boolean) => ({ name: "q", in: "query", required, schema: { type: "string" } });
  const withParameters = (ofPath: object[], ofOperation: object[]) => ({
    paths: { "/a": { parameters: ofPath, get: { operationId: "a", parameters: ofOperation } } },
  });
  const K = { type: "string", enum: ["x", "y"] };
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  const withK = (request: object) => ({
    paths: { "/a": { post: { operationId: "a", requestBody: json(request), responses: { "200": json(ref("K")) } } } },
    components: { schemas: { K } },
  });
  const A = { type: "object", required: ["a"], properties: { a: { type: "string" } } };
  const B = { type: "object", properties: { b: { type: "integer" } } };
  const inAnswer = (C: object) => ({
    paths: { "/a": { get: { operationId: "a", responses: { "200": json(ref("C")) } } } },
    components: { schemas: { A, B, C } },
  });
  const inAnswers = (responses: object) => ({
    paths: { "/a": { get: { operationId: "a", responses } } },
    components: { schemas: { A, B } },
  });
  const inRequest = (C: object) => ({
    paths: { "/a": { post: { operationId: "a", requestBody: json(ref("C")) } } },
    components: { schemas: { A, B, C } },
  });
  const asOne = { type: "object", required: ["a"], properties: { ...A.properties, ...B.properties } };

  const withBoth = (properties: object) => ({
    paths: { "/a": { post: { operationId: "a", requestBody: json(ref("Q")), responses: { "200": json(ref("R")) } } } },
    components: { schemas: { Q: requiring(properties), R: requiring(properties) } },
  });
  const requiring = (properties: object) => ({ type: "object", required: Object.keys(properties), properties });
  const isString = { type: "string" };

  test.each<[string, object, object, string[]]>([
    [
      "a required property that is no longer readOnly becomes required in requests",
      withBoth({ r: { ...isString, readOnly: true } }),
      withBoth({ r: isString }),
      [
        "breaking Q.r is required now",
        "risky Q.r no longer has readOnly, was true",
        "risky R.r no longer has readOnly, was true",
      ],
    ],
    [
      "a required property that becomes writeOnly becomes optional in responses",
      withBoth({ r: isString }),
      withBoth({ r: { ...isString, writeOnly: true } }),
      [
        "breaking R.r is optional now",
        "risky Q.r has writeOnly true, was none",
        "risky R.r has writeOnly true, was none",
      ],
    ],
    [
      "other properties are removed from the type of an object",
      withBoth({ said: { properties: { a: isString }, additionalProperties: true }, free: { type: "object" } }),
      withBoth({ said: { properties: { a: isString } }, free: { type: "object", properties: { a: isString } } }),
      [
        "breaking Q.free no longer says that it has other properties",
        "breaking Q.said no longer says that it has other properties",
        "breaking R.free no longer says that it has other properties",
        "breaking R.said no longer says that it has other properties",
        "safe Q.free.a is new",
        "safe R.free.a is new",
      ],
    ],
    [
      "an empty list of properties is added",
      withBoth({ free: { type: "object" } }),
      withBoth({ free: { type: "object", properties: {}, required: [] } }),
      [],
    ],
    [
      "other properties are forbidden in an object that had them",
      withBoth({ o: { properties: { a: isString }, additionalProperties: true } }),
      withBoth({ o: { properties: { a: isString }, additionalProperties: false } }),
      ["breaking Q.o can have no other properties", "breaking R.o can have no other properties"],
    ],
    [
      "the elements of a tuple become optional",
      withBoth({ t: { prefixItems: [isString, isString], minItems: 2 }, p: { patternProperties: { x: isString } } }),
      withBoth({ t: { prefixItems: [isString, isString], minItems: 1 }, p: { patternProperties: { y: isString } } }),
      [
        "breaking R.t has minItems 1, was 2",
        'risky Q.p has patternProperties {"y":{"type":"string"}}, was {"x":{"type":"string"}}',
        'risky R.p has patternProperties {"y":{"type":"string"}}, was {"x":{"type":"string"}}',
        "safe Q.t has minItems 1, was 2",
      ],
    ],
    [
      "an allOf part with properties is removed",
      inRequest({ allOf: [ref("A"), ref("B")] }),
      inRequest({ allOf: [ref("A")] }),
      ["breaking C no longer has to be B"],
    ],
    [
      "an allOf part is removed whose properties the rest has",
      inRequest({ allOf: [ref("A"), A, ref("B")] }),
      inRequest({ allOf: [ref("A"), ref("B")] }),
      ["safe C no longer has to be an object with a"],
    ],
    [
      "a success with another body is added",
      inAnswers({ "200": json(ref("A")) }),
      inAnswers({ "200": json(ref("A")), "201": json(ref("A")), "202": json(ref("B")), "204": {} }),
      ["breaking a can respond with 202", "breaking a can respond with 204", "risky a can respond with 201"],
    ],
    [
      "the default response becomes 200",
      inAnswers({ default: json(ref("A")) }),
      inAnswers({ "200": json(ref("A")) }),
      ["risky a can respond with 200", "risky a no longer responds with default"],
    ],
    [
      "the default response is the success",
      inAnswers({ default: json(ref("A")) }),
      inAnswers({ "200": json(ref("B")), "400": json(ref("B")) }),
      ["breaking a can respond with 200", "breaking a no longer responds with default", "safe a can respond with 400"],
    ],
    [
      "a media type is added that the code prefers",
      inAnswers({ "200": { content: { "text/plain": { schema: isString } } } }),
      inAnswers({
        "200": { content: { "text/plain": { schema: isString }, "application/json": { schema: A }, "image/png": {} } },
      }),
      ["breaking a 200 can now respond with application/json", "risky a 200 can now respond with image/png"],
    ],
    [
      "a new schema takes the name that another has in the code",
      { components: { schemas: { "a-b": isString } } },
      { components: { schemas: { "a-b": isString, aB: isString } } },
      ["breaking aB is named aB2 in the code now", "safe aB is new"],
    ],
    [
      "a new schema takes the name of a response variant",
      withK(ref("K")),
      { ...withK(ref("K")), components: { schemas: { K, KRead: isString } } },
      ["breaking KRead is named KRead2 in the code now", "safe KRead is new"],
    ],
    [
      "a const that becomes an enum is open in responses",
      withBoth({ k: { const: "a" }, n: { const: 1 }, both: { const: "a", enum: ["a"] }, choice: { const: "a" } }),
      withBoth({
        k: { enum: ["a", "b"] },
        n: { enum: [1] },
        both: { enum: ["a"] },
        choice: { oneOf: [{ const: "a" }] },
      }),
      [
        "breaking R.both can now be another string",
        "breaking R.choice can now be another string",
        'breaking R.k can now be "b"',
        "breaking R.k can now be another string",
        "breaking R.n can now be another number",
        'safe Q.k can now be "b"',
      ],
    ],
    [
      "a constant of a choice is a value of an enum",
      withBoth({ k: { type: "string", enum: ["a"] } }),
      withBoth({ k: { oneOf: [{ const: "a" }, { const: "b" }] } }),
      ['risky R.k can now be "b"', 'safe Q.k can now be "b"'],
    ],
    [
      "a type instead of values is breaking unless the enum was open",
      withBoth({ closed: { const: "a" }, open: { enum: ["a"] }, flag: { enum: [true] } }),
      withBoth({ closed: isString, open: isString, flag: { type: "boolean" } }),
      [
        "breaking R.closed is no longer limited to some values",
        "breaking R.flag is no longer limited to some values",
        "breaking qOpenValues is removed: it is exported",
        "breaking rOpenValues is removed: it is exported",
        "risky R.open is no longer limited to some values",
        "safe Q.closed is no longer limited to some values",
        "safe Q.flag is no longer limited to some values",
        "safe Q.open is no longer limited to some values",
      ],
    ],
    [
      "an operation's parameter overrides the path's",
      withParameters([q(true)], [q(false)]),
      withParameters([q(true)], []),
      ["breaking a.query.q is required now"],
    ],
    [
      "a choice beside other keywords is added",
      withK({ type: "object", minProperties: 1 }),
      withK({ type: "object", minProperties: 1, anyOf: [{ required: ["a"] }, { required: ["b"] }] }),
      ["breaking a must match one of its alternatives now", "breaking a no longer says that it has other properties"],
    ],
    [
      "a response type that becomes a request type is breaking",
      withK({ type: "object" }),
      withK({ type: "object", properties: { k: ref("K") } }),
      [
        "breaking K is now only the type of requests: responses have KRead",
        "breaking a no longer says that it has other properties",
        "safe a.k is new",
      ],
    ],
    ["compares allOf with the equivalent object", inAnswer({ allOf: [ref("A"), ref("B")] }), inAnswer(asOne), []],
    ["compares an object with the equivalent allOf", inAnswer(asOne), inAnswer({ allOf: [ref("A"), B] }), []],
    [
      "finds changes between both forms",
      inAnswer({ allOf: [ref("A"), ref("B")] }),
      inAnswer({ ...asOne, required: [] }),
      ["breaking C.a is optional now"],
    ],
  ])("%s", async (_what, before, after, expected) => {
    const [old, now] = await Promise.all(
      [before, after].map((it) =>
        documentOf({ file: "f", text: JSON.stringify({ openapi: "3.1.0", info: {}, ...it }) }),
      ),
    );
    const changes = compareDocuments(old as OpenApiDocument, now as OpenApiDocument);
    expect(changes.map(({ severity, where, message }) => `${severity} ${where} ${message}`).sort()).toEqual(expected);
  });
});

describe("codegen diff", () => {
  test("exits with 1 if a change is breaking, otherwise with 0", async () => {
    expect((await diff("properties-changed")).code).toBe(1);
    expect((await diff("operation-added")).code).toBe(0);
    expect((await diff("nothing-changed")).stdout).toBe("0 breaking, 0 risky, 0 safe\n");
  });

  test("--operation limits it to these operations and their schemas", async () => {
    const [removed, added, other] = await Promise.all([
      diff("operation-removed", "--operation", "getThing"),
      diff("operation-removed", "--operation", "readThing"),
      diff("operation-added", "--operation", "getThing"),
    ]);
    expect(removed.stdout).toContain("getThing is removed");
    expect(removed.stdout).not.toContain("readThing");
    expect(added.stdout).toContain("readThing is new");
    expect(other.stdout).toBe("0 breaking, 0 risky, 0 safe\n");
    const line = "codegen: unknown operation giveThing\n";
    expect(await diff("operation-removed", "--operation", "giveThing")).toEqual({ code: 2, stdout: "", stderr: line });
  });

  test("compares a version at a Git revision with the work tree", async () => {
    const root = await makeRepository();
    await writeFile(join(root, "spec/0.1/openapi.yaml"), swap(OPENAPI, "required: [id]", "required: [id, kind]"));
    const outcome = await runCodegen("diff", "HEAD:0.1", "0.1", "--spec", join(root, "spec"));
    expect(outcome).toMatchObject({ code: 1, stderr: "" });
    expect(outcome.stdout).toContain("Body.kind is required now");
  });

  test.each([
    [["0.36", "0.99"], "0.99 is not a version, a file, a folder or a revision:version such as main:0.36", 2],
    [["nowhere:0.36", "0.36"], "git has no 0.36/openapi.yaml at nowhere", 2],
    [["0.36"], "missing required argument 'after'", 2],
    [["0.36", join(project.root, "biome.json")], `${join(project.root, "biome.json")}:1:1: not an OpenAPI document`, 1],
  ])("rejects %j with one line", async (args, line, code) => {
    const outcome = await runCodegen("diff", ...args);
    expect(outcome.stderr.slice(0, `codegen: ${line}`.length)).toBe(`codegen: ${line}`);
    expect(outcome).toMatchObject({ code, stdout: "" });
    expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("an invalid document is an error with its position:", () => {
  test.each([
    [
      "a schema is missing",
      swap(OPENAPI, "#/components/schemas/Thing", "#/components/schemas/Kind"),
      '$ref "#/components/schemas/Kind" points to nothing: correct it, or add its target here or in a correction with the target $.components.schemas',
    ],
    [
      "a schema refers to itself",
      swap(OPENAPI, "  schemas:\n", '  schemas:\n    Self: { $ref: "#/components/schemas/Self" }\n'),
      "circular schema Self: Self → Self: describe its values here or in a correction with the target $.components.schemas.Self",
    ],
  ])("%s", async (_what, text, message) => {
    const folder = await mkdtemp(join(tmpdir(), "codegen-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const [good, bad] = [join(folder, "good.yaml"), join(folder, "bad.yaml")];
    await Promise.all([writeFile(good, OPENAPI), writeFile(bad, text)]);
    for (const sides of [
      [good, bad],
      [bad, good],
    ]) {
      const { code, stdout, stderr } = await runCodegen("diff", ...sides);
      expect(stderr.replace(/:[1-9]\d*:[1-9]\d*: /, ":LINE:COLUMN: ")).toBe(
        `codegen: ${bad}:LINE:COLUMN: ${message}\n`,
      );
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    }
  });
});

test("compares an operation without responses", async () => {
  const name = "statuses";
  const document = await loadSide(file(name, "before"), "");
  const silent = structuredClone(document);
  for (const item of Object.values(silent.paths)) delete (item["post"] as { responses?: object }).responses;
  const messages = compareDocuments(silent, document).map(({ severity, message }) => `${severity} ${message}`);
  expect(messages).toContain("risky can respond with 200");
});

function diff(name: string, ...flags: string[]): Promise<Outcome> {
  return runCodegen("diff", file(name, "before"), file(name, "after"), ...flags);
}

/** A repository with one commit, in which there is a spec. */
async function makeRepository(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "codegen-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await mkdir(join(root, "spec/0.1"), { recursive: true });
  await writeFile(join(root, "spec/0.1/openapi.yaml"), OPENAPI);
  await writeFile(join(root, "spec/0.1/corrections.yaml"), CORRECTIONS);
  git(root, "init", "-q");
  git(root, "add", ".");
  git(root, "commit", "-q", "-m", "A spec");
  return root;
}

function git(root: string, ...args: string[]): void {
  const author = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...author, ...args], { cwd: root, stdio: "ignore" });
}
