import { createLookup } from "../../state/lookup.ts";
import { type Json, required } from "../read-body.ts";
import { deleteUnused } from "../rules/operations.ts";
import { jobsOf, showPlainConnection } from "../rules/show-connection.ts";
import { isDeleted, requireConnection, type Store, setStatus } from "../store.ts";

/** 2.0-list-all [observed]: deleted connections too; no pages. */
export function listAllConnections({ state }: Store, body: Json): unknown {
  const workspaceId = String(required(body["workspaceId"]));
  const sources = state.sources.filter((source) => source.workspaceId === workspaceId);
  const sourceIds = new Set(sources.map(({ sourceId }) => sourceId));
  const connections = state.connections.filter(({ sourceId }) => sourceIds.has(sourceId));
  return { connections: connections.map((connection) => showPlainConnection(state, connection)) };
}

/**
 * 2.0-search [observed]: without a body, every connection of every workspace that is not deleted. With a JSON object, nothing:
 * the server compares properties that no search can name.
 */
export function searchConnections({ state }: Store, body: Json | undefined): unknown {
  if (body) return { connections: [] };
  const connections = state.connections.filter((connection) => !isDeleted(connection));
  return { connections: connections.map((connection) => showPlainConnection(state, connection)) };
}

/** 2.0-delete [observed]: can be repeated, and ignores the lock. */
export function deleteConnection({ state }: Store, body: Json): void {
  const connection = requireConnection(state, String(required(body["connectionId"])));
  const { operationIds } = connection;
  connection.operationIds = [];
  deleteUnused(state, operationIds);
  setStatus(connection, "deprecated");
  connection.later = { ...connection.later, isTerminated: true };
  // 2.0-delete-refreshes [source]: a refresh that has not started never starts.
  const pending = new Set(
    jobsOf(createLookup(state), connection, ["refresh"]).filter(({ status }) => status === "pending"),
  );
  if (pending.size > 0) state.jobs = state.jobs.filter((job) => !pending.has(job));
}
