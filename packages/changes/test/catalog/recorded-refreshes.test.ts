import { readFileSync } from "node:fs";
import {
  type CatalogLike,
  diffCatalogs,
  type StreamLike,
  streamText,
  takeDiscovered,
} from "@airbyte-web-backend/changes";
import { describe, expect, test } from "vitest";

// The catalogs that real servers returned without and with `withRefreshedCatalog`.

interface Refresh {
  readonly stored: CatalogLike;
  readonly discovered: CatalogLike;
}

interface Transform {
  readonly transformType: string;
  readonly streamDescriptor: { readonly name: string; readonly namespace?: string };
  readonly updateStream?: {
    readonly fieldTransforms: readonly { readonly transformType: string; readonly fieldName: readonly string[] }[];
  };
}

const recorded = JSON.parse(readFileSync(new URL("recorded-refreshes.json", import.meta.url), "utf8")) as {
  readonly "0.36.5": Refresh;
  readonly "2.0": Refresh & { readonly transforms: readonly Transform[] };
};

const names = (streams: readonly StreamLike[]) => streams.map(({ stream }) => streamText(stream));

describe("a refresh that a 2.x server answered", () => {
  const { stored, discovered, transforms } = recorded["2.0"];
  const { streams } = diffCatalogs(stored, takeDiscovered(stored, discovered));

  test("diffCatalogs finds the changes that the server found", () => {
    const kinds = { fieldAdded: "add_field", fieldRemoved: "remove_field", fieldRetyped: "update_field_schema" };
    const ours = streams.flatMap((stream) => {
      if (stream.kind !== "changed") return [`${stream.kind} ${streamText(stream)}`];
      return stream.changes.flatMap(({ kind, field }) => {
        const theirs = new Map(Object.entries(kinds)).get(kind);
        return theirs ? [`${theirs} ${streamText(stream)} ${field?.join(".")}`] : [];
      });
    });
    const theirs = transforms.flatMap(({ transformType, streamDescriptor, updateStream }) => {
      const name = streamText(streamDescriptor);
      if (!updateStream) return [`${transformType === "add_stream" ? "added" : "removed"} ${name}`];
      return updateStream.fieldTransforms.map((each) => `${each.transformType} ${name} ${each.fieldName.join(".")}`);
    });
    expect(theirs.length).toBeGreaterThan(5);
    expect(ours.sort()).toEqual(theirs.sort());
  });

  test("takeDiscovered agrees with the server about the settings", () => {
    expect(takeDiscovered(stored, discovered)).toEqual(discovered);
  });
});

describe("a refresh that a 0.36.5 server answered", () => {
  const { stored, discovered } = recorded["0.36.5"];

  test("takeDiscovered gives a new stream default settings in place of those of another namespace, and selects none", () => {
    const { streams } = takeDiscovered(stored, discovered);
    expect(names(streams)).toEqual(names(discovered.streams));
    expect(streams.filter(({ config }) => config.selected)).toEqual([]);
    expect(streams.find(({ stream }) => stream.name === "users")?.config).toMatchObject({
      syncMode: "incremental",
      cursorField: ["id"],
      primaryKey: [["id"]],
    });
  });

  test("diffCatalogs reports both stored streams as removed", () => {
    const { streams, breaking } = diffCatalogs(stored, takeDiscovered(stored, discovered));
    const removed = streams.filter(({ kind }) => kind === "removed");
    expect(removed.map(streamText)).toEqual(["public.orders", "public.users"]);
    expect(breaking).toBe(true);
    expect(streams).toHaveLength(stored.streams.length + discovered.streams.length);
  });
});
