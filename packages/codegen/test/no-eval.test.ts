import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const program = join(import.meta.dirname, "../../schema/test/programs/validate.ts");

// V8 has this switch for policies of pages and workers that forbid `eval`.
test("validators run where strings cannot become code", () => {
  const args = ["--disallow-code-generation-from-strings", program];
  expect(JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }))).toEqual({
    canEvaluate: false,
    lenient: [],
    strict: [],
    faults: [
      { pointer: "/refresh", expected: "no such property", found: "boolean" },
      { pointer: "/connectionId", expected: "a uuid", found: "string" },
    ],
  });
});
