import { expect, test } from "vitest";
import { parse } from "yaml";
import { printRows } from "../src/output/print-rows.ts";
import { createTerminal, printable } from "../src/output/terminal.ts";
import type { Settings } from "../src/settings/settings.ts";
import { makeIo } from "./run-cli.ts";

test.each([
  ["a right-to-left override", "Shop \u202egpj", "Shop <U+202E>gpj"],
  ["an isolate", "\u2067a\u2069", "<U+2067>a<U+2069>"],
  ["marks of direction", "a\u200e\u200f\u061cb", "a<U+200E><U+200F><U+061C>b"],
  ["a zero-width space", "Sh\u200bop", "Sh<U+200B>op"],
  ["a joiner between letters", "Sh\u200dop", "Sh<U+200D>op"],
  ["a byte order mark", "\ufeffShop", "<U+FEFF>Shop"],
  ["a soft hyphen", "Sh\u00adop", "Sh<U+00AD>op"],
  ["a Hangul filler", "\u3164", "<U+3164>"],
  ["a blank pattern of Braille", "\u2800", "<U+2800>"],
  ["tags", "a\u{e0041}", "a<U+E0041>"],
  ["a variation selector behind a letter", "a\ufe0f", "a<U+FE0F>"],
  ["a combining joiner", "a\u034fb", "a<U+034F>b"],
  ["an annotation", "\ufff9a\ufffb", "<U+FFF9>a<U+FFFB>"],
  ["ends of lines and paragraphs", "a\u2028b\u2029c", "a<U+2028>b<U+2029>c"],
  ["half a character", "a\ud83d", "a<U+D83D>"],
  ["controls", "a\u001b[31m\u0007\u009bb", "a [31m b"],
  [
    "emoji that are joined",
    "👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 👩🏽\u200d🚀",
    "👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 👩🏽\u200d🚀",
  ],
  ["letters that join", "\u0645\u06cc\u200c\u062e\u0648", "\u0645\u06cc\u200c\u062e\u0648"],
  ["accents and other scripts", "Cafe\u0301 請求書 שלום", "Cafe\u0301 請求書 שלום"],
])("prints %s unchanged or by code point", (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

/** What `-o yaml` prints of rows. */
async function yamlOf(rows: readonly object[]): Promise<string> {
  const lines: string[] = [];
  const terminal = {
    ...createTerminal(makeIo(), { color: false, isQuiet: true }),
    print: (line: string) => void lines.push(line),
  };
  const settings = { format: "yaml", isFormatFlag: true, fields: undefined } as unknown as Settings;
  await printRows(rows, { terminal, settings }, { columns: [], id: undefined });
  return `${lines.join("\n")}\n`;
}

const AMBIGUOUS = (
  "no on y n Y yes off NO True ~ null NULL = << 12:30:00 1:30 190:20:30.15 1_000 1_000.5 _1 017 08 0o17 0b1 0b1_0 0x1F +1 .5 1. " +
  "1e3 1.5e+3 +.inf .nan 2022-04-29 2022-4-9 2001-12-14t21:59:43.10-05:00 - ? ! & * # | > % @ ` . --- ..."
).split(" ");
const OTHERS = [
  "",
  " a",
  "a ",
  "a: b",
  "a #b",
  "a\nb",
  "a\tb",
  "a\u0085b",
  "a\u2028b",
  "\ufeffa",
  "a\u007fb",
  "long ".repeat(50),
];

test("-o yaml keeps strings for parsers of YAML 1.1 and 1.2, as values and keys", async () => {
  const rows = [...AMBIGUOUS, ...OTHERS].map((text) => ({ value: text, list: [text], [text === "" ? "x" : text]: 1 }));
  const yaml = await yamlOf(rows);
  expect(parse(yaml)).toEqual(rows);
  expect(parse(yaml, { version: "1.1" })).toEqual(rows);
  expect(parse(await yamlOf([]))).toEqual([]);
});
