// The code of docs/guides/logging.md.
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";

// #region console
import { consoleLogger, createClient } from "@airbyte-web-backend/client";

const airbyte = createClient({
  baseUrl: "http://localhost:8000",
  hooks: consoleLogger({ verbose: true }),
});
// #endregion

await airbyte.connections.list({ workspaceId });

// #region own
const durations = new Map<string, number[]>();

const measured = airbyte.with({
  hooks: {
    onResponse: ({ operation, durationMs }) => {
      durations.set(operation, [...(durations.get(operation) ?? []), durationMs]);
    },
    onError: ({ error }) => console.error(error.name, error.operation, error.attempts, error.hint ?? ""),
  },
});
// #endregion

await measured.workspaces.getState({ workspaceId });
await measured.connections.get({ connectionId: "00000000-0000-4000-8000-0000000000ff" }).result();
console.log([...durations].map(([operation, { length }]) => `${operation} ${length}`));
