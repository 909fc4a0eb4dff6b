import { beforeAll, expect, test } from "vitest";
import { RECORD_COMMAND, readRecorded } from "../src/recorded.ts";
import { type Compiler, measureTypeCost, type TypeCost } from "../src/type-cost.ts";

const LIMIT = 300;
const COMPILERS: readonly Compiler[] = ["typescript 7", "typescript 5"];

const { typeCost: recorded } = await readRecorded();
let measured: TypeCost;

// Eight programs are compiled, each with the declarations of a browser.
beforeAll(async () => {
  measured = await measureTypeCost("ours");
}, 120_000);

test.for(COMPILERS)(
  "a file with all seven calls costs at most 300 instantiations, our declarations included: %s",
  (compiler) => {
    expect(measured[compiler].withDeclarations).toBeLessThanOrEqual(LIMIT);
  },
);

test.for(COMPILERS)("the seven calls are really checked: %s", (compiler) => {
  expect(measured[compiler].callsOnly).toBeGreaterThan(7);
});

test.for(COMPILERS)("no figure is worse than recorded: %s", (compiler) => {
  const explanation = `More than recorded. If that is meant: ${RECORD_COMMAND}`;
  const { withDeclarations, callsOnly } = recorded[compiler];
  expect(measured[compiler].withDeclarations, explanation).toBeLessThanOrEqual(withDeclarations);
  expect(measured[compiler].callsOnly, explanation).toBeLessThanOrEqual(callsOnly);
});
