import { expect, test } from "vitest";
import { skipReason } from "./skip-reason.ts";

test("skipReason() gives none for a target that may be written to, in a version before the change", () => {
  expect(skipReason({ effect: "write", until: "0.40.7" }, { version: "0.36.5-alpha" })).toBeUndefined();
  expect(skipReason({ effect: "write" }, { version: "2.0.0" })).toBeUndefined();
});

test.each(["0.40.7", "0.40.10", "0.50", "1.8.0", "2"])(
  "skipReason() is the version where it is %s or later",
  (version) => {
    const reason = skipReason({ effect: "read", until: "0.40.7" }, { version });
    expect(reason).toBe(`holds until 0.40.7, and this is ${version}`);
  },
);

test("skipReason() is the target's own where a case writes and the target does not want that", () => {
  const target = { version: "0.36.5", readOnlyBecause: "it is not ours" };
  expect(skipReason({ effect: "write" }, target)).toBe("it is not ours");
  expect(skipReason({ effect: "read" }, target)).toBeUndefined();
});
