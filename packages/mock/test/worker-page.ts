// The page of worker.test.ts. The test calls functions of `globalThis`.
import { createMockAirbyte, type Fault, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { type MockWorker, startWorker } from "@airbyte-web-backend/mock/browser";

const mock = createMockAirbyte();
let worker: MockWorker;

export interface Page {
  /** Starts the worker. Returns the message of an error. */
  start(scriptUrl?: string): Promise<string>;
  stop(): Promise<void>;
  /** Lists connections with a fault. Returns the status and the body, or the name of the error. */
  list(fault?: Fault, timeoutMs?: number): Promise<string>;
  /** Requests a path of the page itself. */
  fetchPage(): Promise<number>;
  statuses(): (number | null)[];
}

const page: Page = {
  async start(scriptUrl?: string): Promise<string> {
    try {
      worker = await startWorker(mock, scriptUrl === undefined ? {} : { scriptUrl });
      return "started";
    } catch (error) {
      return String(error);
    }
  },
  stop: () => worker.stop(),
  async list(fault?: Fault, timeoutMs = 100_000): Promise<string> {
    mock.faults.clear();
    if (fault) mock.faults.next("connections/list", fault);
    try {
      const response = await fetch("http://airbyte.example/api/v1/web_backend/connections/list", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await response.text().catch((error: Error) => error.name);
      return `${response.status} ${response.headers.get("content-type")} ${text.slice(0, 16)}`;
    } catch (error) {
      return error instanceof Error ? error.name : String(error);
    }
  },
  fetchPage: async () => (await fetch("/")).status,
  statuses: () => mock.calls.map(({ status }) => status),
};
Object.assign(globalThis, { page });
