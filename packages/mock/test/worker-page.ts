// The page of worker.test.ts. What the test calls is in `globalThis`.
import { createMockAirbyte, type Fault, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { type MockWorker, startWorker } from "@airbyte-web-backend/mock/browser";

const mock = createMockAirbyte();
let worker: MockWorker;

export interface Page {
  /** Starts the worker, and gives the message if that fails. */
  start(scriptUrl?: string): Promise<string>;
  stop(): Promise<void>;
  /** What comes of a list that meets a fault: a status and what the body is, or the name of an error. */
  list(fault?: Fault, timeoutMs?: number): Promise<string>;
  /** Asks for something that is not Airbyte's. */
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
