import type { AnyAirbyte, Draft } from "@airbyte-web-backend/changes";
import { type AirbyteState, generateState } from "@airbyte-web-backend/mock/core";
import fc from "fast-check";

/** A part of a connection, and the value to set. */
export type Edit =
  | { readonly part: "name"; readonly value: string }
  | { readonly part: "prefix"; readonly value: string | null }
  | { readonly part: "status"; readonly value: "active" | "inactive" }
  | {
      readonly part: "schedule";
      readonly value: { readonly units: number; readonly timeUnit: "hours" | "days" } | null;
    }
  | { readonly part: "operations"; readonly value: readonly [] }
  | { readonly part: "cursor" | "key"; readonly stream: number; readonly value: string }
  | { readonly part: "deselect"; readonly stream: number };

const text = fc.stringMatching(/^[a-z]{1,6}$/);
const stream = fc.nat({ max: 5 });

/** An edit of a property, which starts no job. */
export const arbitraryPropertyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ part: fc.constant("name" as const), value: text }),
  fc.record({ part: fc.constant("prefix" as const), value: fc.option(text) }),
  fc.record({ part: fc.constant("status" as const), value: fc.constantFrom("active", "inactive") }),
  fc.record({
    part: fc.constant("schedule" as const),
    value: fc.option(fc.record({ units: fc.integer({ min: 1, max: 30 }), timeUnit: fc.constantFrom("hours", "days") })),
  }),
  fc.record({ part: fc.constant("operations" as const), value: fc.constant([] as const) }),
);

export const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  arbitraryPropertyEdit,
  fc.record({ part: fc.constantFrom("cursor" as const, "key" as const), stream, value: text }),
  fc.record({ part: fc.constant("deselect" as const), stream }),
);

/** The state of a server, and one of its connections. Undefined: the default state. */
export const arbitraryPlace: fc.Arbitrary<{ state: Partial<AirbyteState> | undefined; connection: number }> = fc.record(
  {
    state: fc.option(
      fc
        .record({ seed: fc.nat({ max: 10_000 }), streamsPerConnection: fc.integer({ min: 0, max: 4 }) })
        .map((options) => generateState({ ...options, connections: 4 })),
      { nil: undefined },
    ),
    connection: fc.nat({ max: 3 }),
  },
);

/** Applies an edit. Returns the display name of the stream that it changes. */
export function apply(draft: Draft<AnyAirbyte>, edit: Edit): string | undefined {
  switch (edit.part) {
    case "cursor":
    case "key":
    case "deselect": {
      const { streams } = draft.syncCatalog;
      const selected = streams.filter(({ config }) => config?.selected);
      const entry = selected[edit.stream % selected.length];
      if (!entry?.config || !entry.stream) return undefined;
      if (edit.part === "cursor") entry.config.cursorField = [edit.value];
      else if (edit.part === "key") {
        // Airbyte 2.x returns a key that the source defines, whatever is stored.
        if (!entry.stream.sourceDefinedPrimaryKey?.length) entry.config.primaryKey = [[edit.value]];
      } else entry.config.selected = false;
      return `${entry.stream.namespace ? `${entry.stream.namespace}.` : ""}${entry.stream.name}`;
    }
    default:
      Object.assign(draft, { [edit.part]: edit.value });
      return undefined;
  }
}
