import { defaultState, makeConnection } from "@airbyte-web-backend/mock";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { expect, test } from "vitest";
import { listChanges, settingsOf } from "../src/index.ts";

/** A connection with streams such as `a.b/c(x.y,z)`: namespace, name, and the path of the cursor. */
function connection(streams: string): WebBackendConnectionRead {
  const [model] = defaultState().connections;
  const [stream] = model?.syncCatalog.streams ?? [];
  const built = streams.split(" ").map((text) => {
    const [, namespace = null, name, cursor = ""] = /^(?:([^/]+)\/)?([^(]+)(?:\((.*)\))?$/.exec(text) ?? [];
    return {
      stream: { ...stream?.stream, namespace, name },
      config: { ...stream?.config, cursorField: cursor === "" ? [] : cursor.split(",") },
    };
  });
  return { ...makeConnection(model), syncCatalog: { streams: built } } as unknown as WebBackendConnectionRead;
}

test.each([
  { what: "nothing", before: "a/b", now: "a/b", changed: false },
  { what: "the order of streams", before: "a/b a/c", now: "a/c a/b", changed: false },
  { what: "the place of a dot", before: "a.b/c(x)", now: "a/b.c(x)", changed: true },
  { what: "a removed namespace", before: "a/b", now: "a.b", changed: true },
  { what: "one of two streams with equal paths", before: "a.b/c(x) a/b.c(y)", now: "a.b/c(y) a/b.c(x)", changed: true },
  { what: "the second of two streams of one name", before: "a/b a/b", now: "a/b a/b(x)", changed: true },
  { what: "a duplicate stream", before: "a/b", now: "a/b a/b", changed: true },
  { what: "a cursor path with a dot", before: "a/b(x.y)", now: "a/b(x,y)", changed: true },
])("two reads differ by $what: $changed", ({ before, now, changed }) => {
  const changes = listChanges(settingsOf(connection(before)), settingsOf(connection(now)));
  expect(changes.length > 0).toBe(changed);
});

test("a property name with a dot is not a path", () => {
  expect(listChanges({ a: { "b.c": 1 } }, { "a.b": { c: 1 } })).toHaveLength(2);
});
