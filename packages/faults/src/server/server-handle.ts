import type { ServerHandle } from "../fault.ts";
import { runtime } from "../runner/runtime.ts";

/**
 * Starts the servers of one fault in the server process.
 *
 * @param control The address at which the server process takes commands.
 */
export async function startFault(
  control: string,
  faultName: string,
): Promise<ServerHandle & { readonly stop: () => Promise<void> }> {
  const page = runtime === "chromium" ? { page: location.origin } : {};
  const started = await command(control, "start", { fault: faultName, ...page });
  const { id, origin, otherOrigin } = started as { id: string; origin: string; otherOrigin: string };
  const released = Promise.withResolvers<void>();
  const send = (name: string, query: Record<string, string> = {}): Promise<unknown> =>
    command(control, name, { id, ...query });
  return {
    origin,
    otherOrigin,
    saw: async (requests) => void (await send("saw", { requests: String(requests) })),
    release: async () => {
      await send("release");
      released.resolve();
    },
    released: released.promise,
    goDown: async () => void (await send("down")),
    comeUp: async () => void (await send("up")),
    seen: async () => (await send("seen")) as Awaited<ReturnType<ServerHandle["seen"]>>,
    stop: async () => void (await send("stop")),
  };
}

async function command(control: string, name: string, query: Record<string, string>): Promise<unknown> {
  const response = await fetch(`${control}/${name}?${new URLSearchParams(query)}`);
  if (!response.ok) throw new Error(`the fault server refused ${name}: ${await response.text()}`);
  return response.json();
}
