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

// #region spans
/** A tracing library. */
interface Tracer {
  start(id: string, name: string): void;
  end(id: string, error?: Error): void;
}

const traced = (tracer: Tracer): typeof airbyte =>
  airbyte.with({
    headers: ({ callId, attempt }) => ({ traceparent: traceparentOf(callId, attempt) }),
    hooks: {
      onRequest: ({ callId, operation, attempt }) => attempt === 1 && tracer.start(callId, operation),
      onSuccess: ({ callId }) => tracer.end(callId),
      onError: ({ callId, error }) => tracer.end(callId, error),
    },
  });
// #endregion

await measured.workspaces.getState({ workspaceId });
await measured.connections.get({ connectionId: "00000000-0000-4000-8000-0000000000ff" }).result();
const spans: string[] = [];
const tracer: Tracer = {
  start: (_id, name) => spans.push(`${name} begins`),
  end: (_id, error) => spans.push(error?.name ?? "ends"),
};
await traced(tracer).workspaces.getState({ workspaceId });
console.log(spans);

/** The ids of the trace and the request, from the tracing library. */
function traceparentOf(callId: string, attempt: number): string {
  const id = [...callId].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 2 ** 32, 7);
  return `00-${id.toString(16).padStart(32, "0")}-${attempt.toString(16).padStart(16, "0")}-01`;
}

console.log([...durations].map(([operation, { length }]) => `${operation} ${length}`));
