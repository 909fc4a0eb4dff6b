import { setupWorker } from "msw/browser";
import type { MockAirbyte } from "./msw.ts";

export interface StartWorkerOptions {
  /** Where the page finds the script of the worker. Default `/mockServiceWorker.js`. */
  scriptUrl?: string;
}

export interface MockWorker {
  /** The page's requests go to the network again. */
  stop(): Promise<void>;
}

/**
 * Answers the page's requests to Airbyte, on any origin, from a mock. Other requests go to the network.
 *
 * A page keeps its mock, and with it the state, until it is reloaded.
 *
 * @throws The script is not at its address, or the page is not one on which service workers run (https or localhost).
 * @example
 * const mock = createMockAirbyte();
 * const worker = await startWorker(mock);
 */
export async function startWorker(
  { handlers }: Pick<MockAirbyte, "handlers">,
  { scriptUrl = "/mockServiceWorker.js" }: StartWorkerOptions = {},
): Promise<MockWorker> {
  const worker = setupWorker(...handlers);
  try {
    await worker.start({ quiet: true, onUnhandledFrame: "bypass", serviceWorker: { url: scriptUrl } });
  } catch (error) {
    throw new Error(
      `The service worker did not start from ${scriptUrl}. \`npx msw init <folder of static files>\` puts its script there.`,
      { cause: error },
    );
  }
  return { stop: async () => worker.stop() };
}
