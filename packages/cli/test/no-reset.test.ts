import { createMockCore, type MockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen } from "@airbyte-web-backend/mock/node";
import { expect, onTestFinished, test } from "vitest";
import { runCli } from "./run-cli.ts";

const CHANGES = ["name=Renamed", "status=inactive", "schedule=6h", "prefix=none", "prefix=raw_"];
const NAMESPACES = ["namespace=source", "namespace=destination", "namespace=custom:raw"];

test.each(["0.36.5", "2.0"] as const)("no write makes a server %s clear data", async (version) => {
  const mock = createMockCore({ version, ...(version === "2.0" && { auth: false }) });
  const server = await listen({ mock: mock as unknown as MockCore });
  onTestFinished(() => server.close());
  const env = { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID };
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
