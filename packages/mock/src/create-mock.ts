// As in msw-handlers.ts.
// biome-ignore lint/suspicious/noTsIgnore: with msw there is no error to expect.
/** @ts-ignore */
import type { HttpHandler } from "msw";
import { createMockCore, type MockCore, type MockOptions } from "./create-core.ts";
import { createMswHandlers } from "./msw-handlers.ts";

/** A fake Airbyte server. See `createMockAirbyte`. */
export interface MockAirbyte extends MockCore {
  /** For `setupServer` and `setupWorker` of msw 2 and 3. Their type is `any` in a project without msw. */
  readonly handlers: readonly HttpHandler[];
}

/**
 * A stateful fake of an Airbyte 0.36.5 server: what one request writes, the next one reads.
 *
 * @throws {RangeError} An option cannot be used; the message names it.
 * @example
 * const mock = createMockAirbyte();
 * const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/workspace/state", {
 *   method: "POST",
 *   headers: { "content-type": "application/json" },
 *   body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
 * });
 */
export function createMockAirbyte(options: MockOptions = {}): MockAirbyte {
  const core = createMockCore(options);
  return { ...core, handlers: createMswHandlers(core) };
}
