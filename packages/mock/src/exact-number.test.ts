import { expect, test } from "vitest";
import { ExactNumber, toExact, writeJson } from "./exact-number.ts";

test.each(["1.0", "1e3", "-0", "9223372036854775807", "0.10", "1E400", "5e-7", "0.1234567890123456789"])(
  "%s keeps its digits from the text to the text",
  (digits) => {
    const value = toExact(digits);
    expect(value).toBeInstanceOf(ExactNumber);
    expect(writeJson({ a: [value] }, 2)).toBe(`{\n  "a": [\n    ${digits}\n  ]\n}`);
    expect(JSON.stringify([value])).toBe(`[${digits}]`);
  },
);

test.each(["0", "-1", "1.5", "9007199254740991"])("%s is a plain number", (digits) => {
  expect(toExact(digits)).toBe(Number(digits));
});
