import { expect, test } from "vitest";
import { skipReason } from "./skip-reason.ts";

test("skipReason() is undefined for a writable target with an older version than `until`", () => {
  expect(skipReason({ effect: "write", until: "0.40.7" }, { version: "0.36.5-alpha" })).toBeUndefined();
  expect(skipReason({ effect: "write" }, { version: "2.0.0" })).toBeUndefined();
});

test.each(["0.40.7", "0.40.10", "0.50", "1.8.0", "2"])("skipReason() names the version when it is %s", (version) => {
  const reason = skipReason({ effect: "read", until: "0.40.7" }, { version });
  expect(reason).toBe(`applies before 0.40.7, this server is ${version}`);
});

test("skipReason() is that of a read-only target when a case writes", () => {
  const target = { version: "0.36.5", readOnlyBecause: "it is not ours" };
  expect(skipReason({ effect: "write" }, target)).toBe("it is not ours");
  expect(skipReason({ effect: "read" }, target)).toBeUndefined();
});
