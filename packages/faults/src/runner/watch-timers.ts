import { runtime } from "./runtime.ts";

/**
 * Whether the client sets the timer: runtimes set timers too. In a page the stack names only the bundle, but there all
 * of these timers are the client's.
 */
const isSetByClient = (): boolean => runtime === "chromium" || /packages[\\/]client[\\/]/.test(new Error().stack ?? "");

/**
 * Counts the running timers of the client.
 *
 * @param before Called when a timer of the client is due. The timer fires when the returned promise resolves.
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
      const delay = isClients ? before(ms) : undefined;
      if (delay) void delay.then(() => running.has(timer) && fire());
      else fire();
    }, ms);
    if (isClients) running.add(timer);
    return timer;
  };
  const clearWatched = (timer: Parameters<typeof clear>[0]): void => {
    running.delete(timer);
    clear(timer);
  };
  // Node's types require properties of timer functions that are not used here.
  Object.assign(globalThis, { setTimeout: setWatched, clearTimeout: clearWatched });
  return {
    running: () => running.size,
    stop: () => void Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }),
  };
}
