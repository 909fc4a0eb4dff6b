import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const program = join(import.meta.dirname, "../../schema/test/programs/validate.ts");
const forbidEval = "--disallow-code-generation-from-strings";

const RESULT = {
  canEvaluate: false,
  lenient: [],
  strict: [],
  faults: [
    { pointer: "/refresh", expected: "no such property", found: "boolean" },
    { pointer: "/connectionId", expected: "a uuid", found: "string" },
  ],
};

describe("the validators need no eval", () => {
  test.each([
    ["Node", ["node", forbidEval, program], false],
    ["Deno", ["deno", "run", "--no-prompt", `--v8-flags=${forbidEval}`, program], false],
    // Bun has no such flag: there they run, and that is all.
    ["Bun", ["bun", program], true],
  ])(
    "on %s",
    async (_runtime, [command = "", ...args], canEvaluate) => {
      const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
      const { stdout } = await promisify(execFile)(command, args, { env, timeout: 120_000 });
      expect(JSON.parse(stdout)).toEqual({ ...RESULT, canEvaluate });
    },
    120_000,
  );
});
