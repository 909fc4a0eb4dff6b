import { describe, expect, test } from "vitest";
import { ExactNumber, parse } from "./exact-number.ts";

const DIGITS = "9223372036854775807";
const exact = new ExactNumber(DIGITS);

describe("parse", () => {
  test.for<[place: string, text: string, parsed: unknown]>([
    ["the whole text", DIGITS, exact],
    ["after a space", ` ${DIGITS}`, exact],
    ["in a list", `[1,${DIGITS}]`, [1, exact]],
    ["first in a list", `[${DIGITS}]`, [exact]],
    ["after a colon", `{"a":${DIGITS}}`, { a: exact }],
    ["after a colon and a space", `{"a": ${DIGITS}}`, { a: exact }],
    ["on a line of its own", `[\r\n\t${DIGITS}\r\n]`, [exact]],
    ["after a minus", `[-${DIGITS}]`, [new ExactNumber(`-${DIGITS}`)]],
    ["with an exponent", "[1e400]", [new ExactNumber("1e400")]],
  ])("keeps the digits of a number %s", ([, text, parsed]) => {
    expect(parse(text)).toEqual(parsed);
  });

  test("leaves digits in strings and other numbers alone", () => {
    const text = `{"${DIGITS}":"${DIGITS}","a":"/5e6b09b?id=${DIGITS} ${DIGITS}","b":[1,2.5,"1e400"]}`;
    expect(parse(text)).toEqual(JSON.parse(text));
  });
});
