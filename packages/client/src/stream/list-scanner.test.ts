import { expect, test } from "vitest";
import { ListScanner } from "./list-scanner.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

interface Scanned {
  readonly elements: readonly string[];
  readonly around: string;
}

function scan(chunks: Iterable<Uint8Array>): Scanned {
  const scanner = new ListScanner("connections");
  const elements: string[] = [];
  for (const chunk of chunks) for (const element of scanner.push(chunk)) elements.push(textOf(element));
  return { elements, around: scanner.end() };
}

/** The bytes, split in two at each position, and split into single bytes. */
function* everySplit(bytes: Uint8Array): Generator<Uint8Array[]> {
  for (let at = 0; at <= bytes.length; at++) yield [bytes.subarray(0, at), bytes.subarray(at)];
  yield Array.from(bytes, (byte) => Uint8Array.of(byte));
}

test.each([
  ["an escaped quote and backslash", '{"connections":[{"a":"\\"]}\\\\"},"\\\\"],"b":1}'],
  ["characters of several bytes", '{"é":1,"connections":["é€😀",{"😀":"]"}]}'],
  ["surrogates as escapes", '{"connections":["\\ud83d\\ude00","\\ud83d"]}'],
  ["an escaped key", '{"\\u0063onnections":[1,2]}'],
  [
    "the key in a nested object and as a value",
    '{"a":{"connections":[9]},"b":"connections","connections":[{"connections":[1]}]}',
  ],
  ["a value that is not a list", '{"connections":{"a":[1]},"b":[2]}'],
  ["a missing key", '{"others":[1,2]}'],
  ["an empty list", '{"connections":[ \\n ]}'.replace("\\n", "\n")],
  ["a list of lists", '{"connections":[[],[1,[2]],{}]}'],
  ["a byte order mark", '\ufeff{"connections":[1]}'],
  ["a body that is not an object", "[1,2]"],
  ["a body that is not JSON", "<html>connections: [1]</html>"],
  ["nothing", ""],
])("every cut gives the same: %s", (_what, json) => {
  const expected = scan([bytesOf(json)]);
  for (const chunks of everySplit(bytesOf(json))) expect(scan(chunks)).toEqual(expected);
  const list = (() => {
    try {
      const { connections } = JSON.parse(json.replace("\ufeff", ""));
      return Array.isArray(connections) ? connections : [];
    } catch {
      return [];
    }
  })();
  expect(expected.elements.map((element) => JSON.parse(element))).toEqual(list);
});

test.each([
  ["a comma before the first element", '{"connections":[,1]}', ["", "1"]],
  ["a comma after the last element", '{"connections":[1, ]}', ["1", " "]],
  ["two elements without a comma", '{"connections":[1 2]}', ["1 2"]],
])("what is no JSON stays none: %s", (_what, json, elements) => {
  expect(scan([bytesOf(json)]).elements).toEqual(elements);
});
