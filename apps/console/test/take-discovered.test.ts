import type { AirbyteStreamAndConfiguration } from "@airbyte-web-backend/schema";
import { expect, test } from "vitest";
import { takeDiscovered } from "../src/form/take-discovered.ts";

type Stream = AirbyteStreamAndConfiguration["stream"];
type Config = AirbyteStreamAndConfiguration["config"];

function stream(given: Partial<Stream>, config: Partial<Config> = {}): AirbyteStreamAndConfiguration {
  return {
    stream: { name: "users", jsonSchema: {}, supportedSyncModes: ["full_refresh", "incremental"], ...given },
    config: { syncMode: "full_refresh", destinationSyncMode: "append", selected: true, ...config },
  };
}

test("keeps the choices for an existing stream", () => {
  const inForm = stream({}, { selected: false, syncMode: "incremental", destinationSyncMode: "overwrite" });
  const discovered = stream({ jsonSchema: { properties: { country: {} } } }, { cursorField: ["updated_at"] });
  expect(takeDiscovered([inForm], [discovered])).toEqual([
    { stream: discovered.stream, config: { ...inForm.config, cursorField: ["updated_at"] } },
  ]);
});

test("adds new streams and removes missing ones", () => {
  const added = stream({ name: "invoices" }, { syncMode: "incremental" });
  expect(takeDiscovered([stream({ name: "legacy" }, { selected: false })], [added])).toEqual([added]);
});

test("separates streams of one name in two namespaces", () => {
  const inForm = [stream({ namespace: "public" }, { destinationSyncMode: "overwrite" })];
  const discovered = [stream({ namespace: "audit" }), stream({ namespace: "public" })];
  const taken = takeDiscovered(inForm, discovered);
  expect(taken.map(({ stream, config }) => [stream.namespace, config.destinationSyncMode])).toEqual([
    ["audit", "append"],
    ["public", "overwrite"],
  ]);
});

test("treats a null namespace as absent", () => {
  const [taken] = takeDiscovered([stream({ namespace: null }, { selected: false })], [stream({})]);
  expect(taken?.config.selected).toBe(false);
});

test("replaces an unsupported sync mode by the server's", () => {
  const inForm = stream({}, { syncMode: "incremental", selected: false });
  const [taken] = takeDiscovered([inForm], [stream({ supportedSyncModes: ["full_refresh"] })]);
  expect(taken?.config).toMatchObject({ syncMode: "full_refresh", selected: false });
});
