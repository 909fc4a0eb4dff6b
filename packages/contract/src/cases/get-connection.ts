import { NotFoundError } from "@airbyte-web-backend/client";
import { expect } from "chai";
import { type CommonCase, commonCasesOf } from "../contract-case.ts";
import { rejection } from "./support/rejection.ts";

const operation = "webBackendGetConnection";

const { read } = commonCasesOf(operation);

export const cases: readonly CommonCase[] = [
  read("get of an unknown id rejects with NotFoundError", async ({ airbyte }) => {
    const error = await rejection(airbyte.connections.get({ connectionId: crypto.randomUUID() }), NotFoundError);
    expect(error).to.include({ status: 404, operation });
  }),
  read("get returns a connection with its source and destination", async ({ airbyte, workspaceId, fact }) => {
    const { connectionId, sourceId, destinationId } = fact("connection");
    const connection = await airbyte.connections.get({ connectionId });
    expect(connection).to.include({ connectionId, sourceId, destinationId });
    expect(connection.source).to.include({ sourceId, workspaceId });
    expect(connection.destination).to.include({ destinationId, workspaceId });
  }),
  read("get returns connections of every workspace, to an admin on 2.x", async ({ airbyte, workspaceId, fact }) => {
    const { connectionId, source } = fact("foreignConnection");
    const connection = await airbyte.connections.get({ connectionId });
    expect(connection.source.workspaceId).to.equal(source.workspaceId).and.not.to.equal(workspaceId);
  }),
  read("get treats false and null for withRefreshedCatalog like absent", async ({ airbyte, fact, sendRaw }) => {
    const { connectionId } = fact("connection");
    const stored = await airbyte.connections.get({ connectionId });
    expect(stored).not.to.have.property("catalogDiff");
    for (const withRefreshedCatalog of [false, null]) {
      const { body } = await sendRaw(operation, { json: { connectionId, withRefreshedCatalog } });
      expect(body).to.deep.equal(stored);
    }
  }),
  read("get returns the time of the latest sync in seconds, and its status", async ({ airbyte, fact }) => {
    const { connectionId } = fact("syncedConnection");
    const connection = await airbyte.connections.get({ connectionId });
    // Milliseconds in this range would be a date before 1974.
    expect(connection.latestSyncJobCreatedAt).to.be.within(1_500_000_000, 100_000_000_000);
    expect(connection.latestSyncJobStatus).to.be.a("string");
  }),
  read("get masks secrets with ten asterisks and no other configuration", async ({ airbyte, fact }) => {
    const secretText = fact("secretText");
    const { connectionId } = fact("connection");
    const { source, destination } = await airbyte.connections.get({ connectionId });
    for (const configuration of [source.connectionConfiguration, destination.connectionConfiguration]) {
      const text = JSON.stringify(configuration);
      expect(text).not.to.include(secretText);
      expect(text).to.include('"**********"');
      expect(Object.values(configuration ?? {}).some((value) => value !== "**********")).to.equal(true);
    }
  }),
  read("get returns a deleted connection", async ({ airbyte, fact }) => {
    const { connectionId } = fact("deletedConnection");
    const connection = await airbyte.connections.get({ connectionId });
    expect(connection).to.include({ connectionId, status: "deprecated" });
  }),
];
