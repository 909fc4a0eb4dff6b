import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  ACTIVE_CONNECTION_ID,
  DEPRECATED_CONNECTION_ID,
  LOCAL_JSON_DESTINATION_ID,
  POSTGRES_SOURCE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { type OperationBodies, type OperationName, operations } from "@airbyte-web-backend/schema";
import { generate } from "openapi-typescript-codegen";
import { afterAll, beforeAll, expect, test } from "vitest";
import { killAll, start } from "./airbyte-mock.ts";

// A client of another generator, made from Airbyte's document without corrections.

/** The generated methods, named after each `operationId`. */
type Service = {
  readonly [Name in OperationName]: (
    body: OperationBodies[Name]["request"],
  ) => Promise<OperationBodies[Name]["response"]>;
};
interface Generated {
  Airbyte: new (options: { BASE: string }) => { webBackend: Service };
  ApiError: new () => Error & { status: number; body: unknown };
}

const specs = fileURLToPath(new URL("../../../spec", import.meta.url));
const spec = join(specs, readdirSync(specs).sort()[0] ?? "", "openapi.yaml");
let folder: string;
let generated: Generated;
let airbyte: Service;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "generated-client-"));
  await generate({ input: spec, output: folder, httpClient: "fetch", clientName: "Airbyte" });
  generated = await import(/* @vite-ignore */ pathToFileURL(join(folder, "index.ts")).href);
  airbyte = new generated.Airbyte({ BASE: await start(["--port", "0"]).ready }).webBackend;
});
afterAll(async () => {
  killAll();
  await rm(folder, { recursive: true });
});

test("a client of another generator has a method for each operation", () => {
  for (const name of Object.keys(operations)) expect(airbyte).toHaveProperty(name, expect.any(Function));
});

test("a client of another generator creates, gets, updates, searches and lists", async () => {
  const created = await airbyte.webBackendCreateConnection({
    sourceId: POSTGRES_SOURCE_ID,
    destinationId: LOCAL_JSON_DESTINATION_ID,
    status: "active",
    name: "Foreign",
    schedule: { units: 6, timeUnit: "hours" },
  });
  const { connectionId } = created;
  expect(created).toMatchObject({ name: "Foreign", schedule: { units: 6, timeUnit: "hours" }, syncCatalog: {} });
  expect(await airbyte.webBackendGetConnection({ connectionId })).toEqual(created);

  const updated = await airbyte.webBackendUpdateConnection({
    connectionId,
    status: "deprecated",
    syncCatalog: { streams: [] },
  });
  expect(updated).toEqual({ ...created, status: "deprecated", schedule: null });

  const { connections: found } = await airbyte.webBackendSearchConnections({ name: "Foreign" });
  const { connections: listed } = await airbyte.webBackendListConnectionsForWorkspace({ workspaceId: WORKSPACE_ID });
  const { connections: all } = await airbyte.webBackendListAllConnectionsForWorkspace({ workspaceId: WORKSPACE_ID });
  expect(found).toEqual([]);
  expect(listed.map((connection) => connection.connectionId)).not.toContain(connectionId);
  expect(all.map((connection) => connection.connectionId)).toEqual(
    expect.arrayContaining([connectionId, DEPRECATED_CONNECTION_ID]),
  );
});

test("a client of another generator refreshes a catalog, and reads the state of a workspace", async () => {
  const connectionId = ACTIVE_CONNECTION_ID;
  const stored = await airbyte.webBackendGetConnection({ connectionId });
  const refreshed = await airbyte.webBackendGetConnection({ connectionId, withRefreshedCatalog: true });
  expect(refreshed.syncCatalog).not.toEqual(stored.syncCatalog);
  expect(await airbyte.webBackendGetWorkspaceState({ workspaceId: WORKSPACE_ID })).toEqual({
    hasConnections: true,
    hasSources: true,
    hasDestinations: true,
  });
});

test.each<[number, string, object]>([
  [400, "Some properties contained invalid input.", {}],
  [404, "Could not find configuration for STANDARD_SYNC: ", { connectionId: WORKSPACE_ID }],
  [422, "Invalid json input. ", { connectionId: "no id" }],
])("a client of another generator throws its error for a %d", async (status, message, body) => {
  const refused = airbyte.webBackendGetConnection(body as never);
  await expect(refused).rejects.toBeInstanceOf(generated.ApiError);
  await expect(refused).rejects.toMatchObject({ status, body: { message: expect.stringContaining(message) } });
});
