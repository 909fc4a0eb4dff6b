import { type Airbyte, type AirbyteError, createClient } from "@airbyte-web-backend/client";
import { stream } from "@airbyte-web-backend/client/stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { workspaceId } from "./make-connection.ts";

interface Taken {
  readonly connections: readonly unknown[];
  readonly error?: string;
}

/** A response that arrives in these chunks. */
function answerOf(chunks: readonly Uint8Array[]): Response {
  return new Response(
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) if (chunk.length > 0) controller.enqueue(chunk);
        controller.close();
      },
    }),
  );
}

const clientOf = (chunks: readonly Uint8Array[]): Airbyte =>
  createClient({ baseUrl: "http://localhost:8000", fetch: async () => answerOf(chunks) });

async function takeStreamed(chunks: readonly Uint8Array[]): Promise<Taken> {
  const connections: unknown[] = [];
  try {
    for await (const one of stream(clientOf(chunks)).connections.list({ workspaceId })) connections.push(one);
    return { connections };
  } catch (error) {
    return { connections, error: (error as AirbyteError).name };
  }
}

/** The same with the method that reads the whole response and uses `JSON.parse`. */
async function takeWhole(chunks: readonly Uint8Array[]): Promise<Taken> {
  const { ok, data, error } = await clientOf(chunks).connections.list({ workspaceId }).result();
  if (!ok) return { connections: [], error: error.name };
  return { connections: Array.isArray(data.connections) ? data.connections : [] };
}

/** Bytes in arbitrary chunks, split also within characters, escapes and property names. */
function cut(bytes: Uint8Array): fc.Arbitrary<Uint8Array[]> {
  return fc.uniqueArray(fc.nat(bytes.length), { maxLength: 12 }).map((places) => {
    const ends = [...places.sort((a, b) => a - b), bytes.length];
    return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
  });
}

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', "\\", "[", "]", "{", "}", ",", ":", "é", "€", "😀", "\ud83d", "\n", "a") }),
  fc.string({ unit: "binary" }),
  fc.constant("connections"),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, true, 0, -1.5e-7, 1e300),
    text,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(text, tie("any"), { maxKeys: 3 }),
  ),
})).any;

/** A response with the list among other keys, with nested lists of the same name, or without a list. */
const answer = fc
  .tuple(fc.oneof(fc.array(value, { maxLength: 5 }), value), fc.dictionary(text, value, { maxKeys: 3 }), fc.nat(3))
  .map(([connections, others, place]) => {
    const entries = Object.entries(others).filter(([name]) => name !== "connections");
    entries.splice(place, 0, ["connections", connections]);
    return Object.fromEntries(entries);
  });
const json = fc
  .tuple(answer, fc.constantFrom(undefined, 1, "\t"), fc.constantFrom("", "\ufeff"))
  .map(([data, space, mark]) => mark + JSON.stringify(data, null, space));

test("a stream yields the same as JSON.parse for any chunks", async () => {
  const chunks = json.chain((whole) => cut(new TextEncoder().encode(whole)));
  await fc.assert(
    fc.asyncProperty(chunks, async (pieces) => {
      expect(await takeStreamed(pieces)).toEqual(await takeWhole(pieces));
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
  ["an empty list", '{"connections":[ \n ]}'],
  ["a list of lists", '{"connections":[[],[1,[2]],{}]}'],
  ["a byte order mark", '\ufeff{"connections":[1]}'],
  ["a body that is not an object", "[1,2]"],
  ["a body that is not JSON", "<html>connections: [1]</html>"],
  ["a comma before the first element", '{"connections":[,1]}'],
  ["nothing", ""],
])("a stream yields the same as JSON.parse for every cut of %s", async (_what, whole) => {
  const bytes = new TextEncoder().encode(whole);
  const expected = await takeWhole([bytes]);
  for (let at = 0; at <= bytes.length; at++)
    expect(await takeStreamed([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(expected);
  expect(await takeStreamed(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(expected);
});

test("a stream rejects the same bodies as JSON.parse, after the connections before the error", async () => {
  const damage = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(2), fc.constantFrom(...'[]{}",:\\ a1'));
  const damaged = fc
    .tuple(json, fc.array(damage, { minLength: 1, maxLength: 2 }))
    .map(([whole, faults]) => {
      const characters = [...whole];
      for (const [where, removed, added] of faults) {
        characters.splice(Math.floor(where * characters.length), removed, added);
      }
      return characters.join("");
    })
    // With a duplicate key JSON.parse returns the last list, but a stream has already yielded the first.
    .filter((whole) => whole.split(/"connections"\s*:/).length <= 2);
  await fc.assert(
    fc.asyncProperty(
      damaged.chain((whole) => cut(new TextEncoder().encode(whole))),
      async (pieces) => {
        const [streamed, whole] = [await takeStreamed(pieces), await takeWhole(pieces)];
        expect(streamed.error).toBe(whole.error);
        if (whole.error === undefined) expect(streamed).toEqual(whole);
      },
    ),
    { numRuns: 500 },
  );
});

test("a body that is truncated at any byte yields only whole connections, then a ParseError", async () => {
  const connections = [{ name: "é€😀" }, ["]", { connections: [1] }], '\\"\ud83d'];
  const bytes = new TextEncoder().encode(JSON.stringify({ before: "[", connections, after: { connections } }));
  for (let end = 0; end < bytes.length; end++) {
    const { connections: taken, error } = await takeStreamed([bytes.subarray(0, end)]);
    expect(taken).toEqual(connections.slice(0, taken.length));
    expect(error).toBe("ParseError");
  }
});
