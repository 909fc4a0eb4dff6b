import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeKey, isExactNumber, readJson, toExact, writeJson } from "./exact-number.ts";

test.each(["1.0", "1e3", "-0", "9223372036854775807", "0.10", "1E400", "5e-7", "0.1234567890123456789"])(
  "%s keeps its digits",
  (digits) => {
    const value = toExact(digits);
    expect(isExactNumber(value)).toBe(true);
    expect(readJson(`[${digits}]`)).toEqual([value]);
    expect(writeJson({ a: [value] }, 2)).toBe(`{\n  "a": [\n    ${digits}\n  ]\n}`);
  },
);

test.each(["0", "-1", "1.5", "9007199254740991"])("%s is a plain number", (digits) => {
  expect(toExact(digits)).toBe(Number(digits));
  expect(readJson(digits)).toBe(Number(digits));
});

test("an exact number survives structuredClone and JSON", () => {
  const text = '{"maximum":9223372036854775807}';
  expect(writeJson(structuredClone(readJson(text)))).toBe(text);
  expect(writeJson(JSON.parse(JSON.stringify(readJson(text))))).toBe(text);
});

test("an object with a key $number stays an object", () => {
  const text = '{"a":{"$number":"1.0"},"$$number":{"$number":1.0},"b":"{\\"$number\\":\\"1.0\\"}","$number":"x"}';
  expect(writeJson(readJson(text))).toBe(text);
});

test("writeJson() returns the JSON that readJson() parsed", () => {
  const key = fc.oneof(fc.string(), fc.constantFrom("$number", "$$number", '"$number', "{", "$number:"));
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { depthSize: "small" },
      fc.bigInt().map((digits) => toExact(String(digits))),
      fc.constantFrom("1.0", "1e3", "-0").map(toExact),
      fc.constantFrom('{"$number":"1.0"}', ',"$$number":', "$number"),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("json")),
      fc
        .array(fc.tuple(key, tie("json")))
        .map((entries) => Object.fromEntries(entries.map(([name, value]) => [escapeKey(name), value]))),
    ),
  }));
  fc.assert(
    fc.property(json, fc.constantFrom(undefined, 2), (value, indent) => {
      const text = writeJson(value, indent);
      expect(writeJson(readJson(text), indent)).toBe(text);
      expect(readJson(text)).toEqual(value);
    }),
  );
});
