import { beforeAll, expect, test } from "vitest";
import { RECORD_COMMAND, readRecorded } from "../src/recorded.ts";
import {
  COMPILER_NAMES,
  type Compiler,
  measureTypeCost,
  type TypeCost,
  withOurDeclarations,
} from "../src/type-cost.ts";

const LIMIT = 300;

const { typeCost: recorded } = await readRecorded();
const measured = new Map<Compiler, TypeCost>();

// Eight programs are compiled, each with the declarations of a browser.
beforeAll(() =>
  withOurDeclarations(async (folder) => {
    for (const compiler of COMPILER_NAMES) measured.set(compiler, await measureTypeCost(folder, "ours", compiler));
  }),
);

const cost = (compiler: Compiler): TypeCost => measured.get(compiler) as TypeCost;

test.for(COMPILER_NAMES)(
  "a file with all seven calls costs at most 300 instantiations, our declarations included: %s",
  (compiler) => {
    expect(cost(compiler).withDeclarations).toBeLessThanOrEqual(LIMIT);
  },
);

test.for(COMPILER_NAMES)("the seven calls are really checked, and are right: %s", (compiler) => {
  expect(cost(compiler).callsOnly).toBeGreaterThan(7);
  expect(cost(compiler).errors).toBe(0);
});

test.for(COMPILER_NAMES)("no figure is worse than recorded: %s", (compiler) => {
  const explanation = `More than recorded. If that is meant: ${RECORD_COMMAND}`;
  const { withDeclarations, callsOnly } = recorded[compiler] ?? { withDeclarations: 0, callsOnly: 0 };
  expect(cost(compiler).withDeclarations, explanation).toBeLessThanOrEqual(withDeclarations);
  expect(cost(compiler).callsOnly, explanation).toBeLessThanOrEqual(callsOnly);
});
