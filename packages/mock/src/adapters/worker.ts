import { setupWorker } from "msw/browser";
import type { MockAirbyte } from "./msw.ts";

export interface StartWorkerOptions {
  /** URL of the worker's script. Default `/mockServiceWorker.js`. */
  scriptUrl?: string;
}

export interface MockWorker {
  /** Stops the worker: requests go to the network again. */
  stop(): Promise<void>;
}

/**
 * Starts a service worker that answers the page's requests to Airbyte, on any origin. Other requests go to the network.
 * The state is lost when the page is reloaded.
 *
 * @throws The script does not exist, or the page cannot use service workers (it needs https or localhost).
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
      `The service worker ${scriptUrl} did not start. Run \`npx msw init <folder of static files>\` to install its script.`,
      { cause: error },
    );
  }
  return { stop: async () => worker.stop() };
}
