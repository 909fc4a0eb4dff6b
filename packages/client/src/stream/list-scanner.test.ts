import fc from "fast-check";
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

/** The bytes in arbitrary chunks. */
const chunksOf = (bytes: Uint8Array): fc.Arbitrary<Uint8Array[]> =>
  fc.uniqueArray(fc.nat(bytes.length), { maxLength: 8 }).map((cuts) => {
    const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
    return places.slice(1).map((place, index) => bytes.subarray(places[index], place));
  });

/** Strings that are hard to scan: JSON syntax, escapes, characters of two, three and four bytes. */
const text = fc.string({
  unit: fc.constantFrom('"', "\\", "[", "]", "{", "}", ",", ":", " ", "\n", "é", "€", "😀", "\ud83d", "a"),
});
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, true, false, 0, -1.5e-7),
    text,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(text, fc.constant("connections")), tie("any"), { maxKeys: 3 }),
  ),
})).any;
const answer = fc
  .tuple(fc.array(value, { maxLength: 4 }), fc.dictionary(text, value, { maxKeys: 3 }), fc.nat(3))
  .map(([connections, others, place]) => {
    const entries = Object.entries(others).filter(([name]) => name !== "connections");
    entries.splice(place, 0, ["connections", connections]);
    return Object.fromEntries(entries);
  });

test("the elements and the rest of the object equal those of JSON.parse for any chunks", () => {
  const spaced = fc.tuple(answer, fc.constantFrom(undefined, 1, "\t"));
  const whole = spaced.chain(([data, space]) =>
    fc.tuple(fc.constant(data), chunksOf(bytesOf(JSON.stringify(data, null, space)))),
  );
  fc.assert(
    fc.property(whole, ([data, chunks]) => {
      const { elements, around } = scan(chunks);
      expect(elements.map((element) => JSON.parse(element))).toEqual(JSON.parse(JSON.stringify(data.connections)));
      expect(JSON.parse(around)).toEqual(JSON.parse(JSON.stringify({ ...data, connections: [] })));
    }),
    { numRuns: 500 },
  );
});

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

test("a body that ends early is malformed at any position", () => {
  const bytes = bytesOf('{"a":{},"connections":[{"b":"c"},{"d":[1]}],"e":"f"}');
  for (let at = 0; at < bytes.length; at++) {
    const { around } = scan([bytes.subarray(0, at)]);
    expect(() => JSON.parse(around)).toThrow();
  }
});
