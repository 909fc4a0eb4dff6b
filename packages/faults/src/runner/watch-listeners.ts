/** Counts the abort listeners of a signal. */
export function watchListeners(signal: AbortSignal): () => number {
  const listeners = new Set<unknown>();
  const once = new Set<unknown>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const add = (type: string, listener: EventListener, options?: AddEventListenerOptions): void => {
    listeners.add(listener);
    if (options?.once) once.add(listener);
    addEventListener.call(signal, type, listener, options);
  };
  const remove = (type: string, listener: EventListener): void => {
    listeners.delete(listener);
    removeEventListener.call(signal, type, listener);
  };
  Object.defineProperty(signal, "addEventListener", { value: add });
  Object.defineProperty(signal, "removeEventListener", { value: remove });
  // The platform removes listeners with `once` after the abort.
  addEventListener.call(signal, "abort", () => {
    for (const listener of once) listeners.delete(listener);
  });
  return () => listeners.size;
}
