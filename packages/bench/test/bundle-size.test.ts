import { expect, test } from "vitest";
import { BUNDLES, type BundleSize, changedModules, measureBundles } from "../src/bundle-size.ts";
import { RECORD_COMMAND, readRecorded } from "../src/recorded.ts";

/** Versions of zlib differ by a few bytes. */
const TOLERANCE_BYTES = 10;

const { bundles: recorded } = await readRecorded();
const measured = await measureBundles();

const bundleOf = (name: string): BundleSize => {
  const bundle = measured[name];
  if (!bundle) throw new Error(`unknown bundle ${name}`);
  return bundle;
};

test.for(Object.keys(BUNDLES))("a bundle has its recorded size: %s", (name) => {
  const { gzippedBytes, modules } = bundleOf(name);
  const before = recorded[name];
  const difference = gzippedBytes - (before?.gzippedBytes ?? 0);
  const explanation = [
    `${name}: ${before?.gzippedBytes} -> ${gzippedBytes} bytes gzipped. By module, minified:`,
    ...changedModules(before?.modules ?? {}, modules),
    `To accept it, run ${RECORD_COMMAND}`,
  ];
  expect(Math.abs(difference), explanation.join("\n")).toBeLessThanOrEqual(TOLERANCE_BYTES);
});

test("recorded.json has exactly the measured bundles", () => {
  expect(Object.keys(recorded)).toEqual(Object.keys(BUNDLES));
});

const limited = Object.entries(BUNDLES).filter(([, { ceilingBytes }]) => ceilingBytes !== undefined);

test.for(limited)("a bundle stays within its limit: %s", ([name, { ceilingBytes }]) => {
  const { gzippedBytes, modules } = bundleOf(name);
  const explanation = [
    `${name}: ${gzippedBytes} of ${ceilingBytes} bytes gzipped. Since the last record, by module, minified:`,
    ...changedModules(recorded[name]?.modules ?? {}, modules),
  ];
  expect(gzippedBytes, explanation.join("\n")).toBeLessThanOrEqual(ceilingBytes ?? 0);
});

test("the client of 2.0 is at most 1 kB larger than that of 0.36, with all its operations", () => {
  const [older, newer] = [bundleOf("createClient, seven operations"), bundleOf("createClient of 2.0, all operations")];
  expect(newer.gzippedBytes - older.gzippedBytes).toBeLessThanOrEqual(1_000);
});

test("the guard alone includes only the base class", () => {
  const modules = Object.keys(bundleOf("the guard alone").modules);
  expect(modules).toEqual(["client/src/errors/airbyte-error.ts"]);
});

test("the error classes include nothing else of the client", () => {
  const others = Object.keys(bundleOf("all error classes").modules).filter(
    (path) => !path.startsWith("client/src/errors/"),
  );
  expect(others).toEqual([]);
});

test.each([
  ["createClient and modify", "createClient, seven operations"],
  ["createClient of 2.0 and modify", "createClient of 2.0, all operations"],
])("%s: modify adds at most 3 kB", (name, without) => {
  expect(bundleOf(name).gzippedBytes - bundleOf(without).gzippedBytes).toBeLessThanOrEqual(3_000);
});

test.each([
  ["health of changes alone", /^changes\/src\/health\/|^client\/src\/errors\/(airbyte|config)-error/],
  [
    "forEachConnection of changes alone",
    /^changes\/src\/(bulk\/|matches-pattern)|^client\/src\/errors\/(airbyte|config)-error/,
  ],
] as const)("a bundle has nothing else of changes and the client: %s", (name, own) => {
  expect(Object.keys(bundleOf(name).modules).filter((path) => !own.test(path))).toEqual([]);
});

test("createClient includes no credentials, logger, update helper or operation table", () => {
  const { modules } = bundleOf("createClient, seven operations");
  const unused = /client\/src\/(auth\/|console-logger|connection-update|raw|use-raw)/;
  expect(Object.keys(modules).filter((path) => unused.test(path))).toEqual([]);
  const operations = Object.keys(modules).find((path) => path.endsWith("/operations.gen.ts")) ?? "";
  // The table of all operations would be four times that.
  expect(modules[operations]).toBeLessThan(1_000);
});

test("raw adds its requests and middleware to createClient, which has openapi-fetch in it", () => {
  const [without, withRaw] = [bundleOf("createClient, seven operations"), bundleOf("createClient and raw")];
  expect(without.modules["openapi-fetch/dist/index.mjs"]).toBeGreaterThan(5_000);
  expect(withRaw.gzippedBytes - without.gzippedBytes).toBeLessThan(1_000);
});

test("changedModules() lists modules that grew, shrank, were added or removed, the largest change first", () => {
  const before = { "client/src/call.ts": 339, "client/src/raw.ts": 999, "client/src/old.ts": 20, "a.ts": 5 };
  const after = { "client/src/call.ts": 351, "client/src/raw.ts": 899, "client/src/new.ts": 50, "a.ts": 5 };
  expect(changedModules(before, after)).toEqual([
    "-100 client/src/raw.ts (999 -> 899)",
    "+50 client/src/new.ts (0 -> 50)",
    "-20 client/src/old.ts (20 -> 0)",
    "+12 client/src/call.ts (339 -> 351)",
  ]);
});

test.for([
  ["createClient, seven operations", "0.36"],
  ["createClient of 2.0, all operations", "2.0"],
] as const)("%s: the bundle has nothing of another version", ([name, version]) => {
  const paths = Object.keys(bundleOf(name).modules).filter((path) => /generated\/|\/src\/[\d.]+\//.test(path));
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !path.includes(`/${version}/`))).toEqual([]);
});
