import { beforeAll, expect, test } from "vitest";
import { RECORD_COMMAND, readRecorded } from "../src/recorded.ts";
import {
  COMPILER_NAMES,
  type Compiler,
  listTypedFiles,
  measureTypeCost,
  type TypeCost,
  withOurDeclarations,
} from "../src/type-cost.ts";

const LIMIT = 300;

const { typeCost: recorded } = await readRecorded();
const measured = new Map<Compiler, TypeCost>();
let measured20: TypeCost;
const files = new Map<string, string[]>();

beforeAll(() =>
  withOurDeclarations(async (folder) => {
    for (const compiler of COMPILER_NAMES) {
      measured.set(compiler, await measureTypeCost(folder, "ours", compiler));
    }
    measured20 = await measureTypeCost(folder, "ours-2.0", "typescript 7");
    for (const name of ["ours", "ours-2.0"]) files.set(name, await listTypedFiles(folder, name));
  }),
);

const cost = (compiler: Compiler): TypeCost => measured.get(compiler) as TypeCost;

test.for(COMPILER_NAMES)(
  "a file with all seven calls takes at most 300 instantiations, declarations included: %s",
  (compiler) => {
    expect(cost(compiler).withDeclarations).toBeLessThanOrEqual(LIMIT);
  },
);

test.for(COMPILER_NAMES)("the seven calls are checked and have no type error: %s", (compiler) => {
  expect(cost(compiler).callsOnly).toBeGreaterThan(7);
  expect(cost(compiler).errors).toBe(0);
});

test.for(COMPILER_NAMES)("the instantiations are not more than recorded: %s", (compiler) => {
  const explanation = `More than recorded. To accept it, run ${RECORD_COMMAND}`;
  const { withDeclarations, callsOnly } = recorded[compiler] ?? { withDeclarations: 0, callsOnly: 0 };
  expect(cost(compiler).withDeclarations, explanation).toBeLessThanOrEqual(withDeclarations);
  expect(cost(compiler).callsOnly, explanation).toBeLessThanOrEqual(callsOnly);
});

test("eleven calls of 2.0 cost at most 300 instantiations, our declarations included", () => {
  const { withDeclarations, callsOnly, errors } = measured20;
  expect(withDeclarations).toBeLessThanOrEqual(LIMIT);
  expect(callsOnly).toBeGreaterThan(11);
  expect(errors).toBe(0);
});

test.for([
  ["ours", "0.36"],
  ["ours-2.0", "2.0"],
] as const)("%s: the compiler reads no declarations of another version than %s", ([name, version]) => {
  const generated = (files.get(name) ?? []).filter((path) => path.includes("/generated/"));
  expect(generated).not.toEqual([]);
  expect(generated.filter((path) => !path.includes(`/generated/${version}/`))).toEqual([]);
});
