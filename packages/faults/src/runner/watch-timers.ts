import { runtime } from "./runtime.ts";

/**
 * Runtimes set timers of their own, which they look after. In a page a bundle hides who is calling, but the browser sets
 * no timers there, and what drives the faults keeps clear of what is watched.
 */
const isSetByClient = (): boolean => runtime === "chromium" || /packages[\\/]client[\\/]/.test(new Error().stack ?? "");

/**
 * Counts the timers that the client has running: each keeps the process alive until it fires.
 *
 * @param before What a timer of the client waits for when its time has come, if for anything.
 */
export function watchTimers(before: (ms: number | undefined) => Promise<unknown> | undefined): {
  readonly running: () => number;
  readonly stop: () => void;
} {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const running = new Set<unknown>();
  const setWatched = (callback: (...values: unknown[]) => void, ms?: number, ...values: unknown[]): unknown => {
    const isClients = isSetByClient();
    const fire = (): void => {
      running.delete(timer);
      callback(...values);
    };
    const timer: unknown = set(() => {
      const held = isClients ? before(ms) : undefined;
      if (held) void held.then(() => running.has(timer) && fire());
      else fire();
    }, ms);
    if (isClients) running.add(timer);
    return timer;
  };
  const clearWatched = (timer: Parameters<typeof clear>[0]): void => {
    running.delete(timer);
    clear(timer);
  };
  // Node's types want more of a timer function than anybody here uses.
  Object.assign(globalThis, { setTimeout: setWatched, clearTimeout: clearWatched });
  return {
    running: () => running.size,
    stop: () => void Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }),
  };
}
