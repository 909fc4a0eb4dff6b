import { describe, expect, it } from "vitest";
import fixtures from "./fixtures/observed-2.0.jsonl?raw";
import { type Validators, type Version, versions } from "./versions.ts";

interface Observed {
  readonly path: string;
  readonly status: number;
  readonly case: string;
  readonly answer: unknown;
}

const observed: Observed[] = fixtures
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

const version = versions.find(({ name }) => name === "2.0") as Version;
const operations = Object.values(version.schema.operations);

function issuesOf(validators: Validators, { path, status, answer }: Observed): unknown {
  const schema = operations.find((operation) => operation.path === path)?.responses[String(status)];
  return (validators[`validate${schema}`] as (value: unknown) => unknown)(answer);
}

describe("the validators of 2.0 accept recorded responses of a server", () => {
  it.each(observed)("$path, $status: $case", (one) => {
    expect(issuesOf(version.lenient, one)).toEqual([]);
    expect(issuesOf(version.strict, one)).toEqual([]);
  });

  it("including at least one success of each operation", () => {
    const paths = new Set(observed.filter(({ status }) => status === 200).map(({ path }) => path));
    expect([...paths].sort()).toEqual(operations.map(({ path }) => path).sort());
  });
});
