import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import { fakeOf, serve, VERSIONS } from "./run-on.ts";

const CHANGES = ["name=Renamed", "status=inactive", "schedule=6h", "prefix=none", "prefix=raw_"];
const NAMESPACES = ["namespace=source", "namespace=destination", "namespace=custom:raw"];

test.each(VERSIONS)("no write makes a server %s clear data", async (version) => {
  const mock = fakeOf(version);
  const env = await serve(mock);
  const catalogs = () => structuredClone(mock.state.connections.map(({ syncCatalog }) => syncCatalog));
  const before = catalogs();
  const ids = mock.state.connections
    .filter(({ connectionId, status }) => status !== "deprecated" && !connectionId.endsWith("9"))
    .map(({ connectionId }) => connectionId);
  const writes = [
    ...ids.flatMap((id) => [...CHANGES, ...NAMESPACES].map((change) => ["update", id, "--set", change])),
    ["resume", ...ids],
    ["pause", ...ids],
    ...ids.map((id) => ["retire", id]),
  ];
  for (const args of writes) {
    const { stderr, exitCode } = await runCli([...args, "--yes"], { env });
    expect(exitCode, stderr).toBe(0);
  }
  expect(mock.resets).toEqual([]);
  expect(catalogs()).toEqual(before);
});
