const unhandled: unknown[] = [];

// Node, Bun and Deno emit the event on `process`, a page on `globalThis`.
if (globalThis.process) globalThis.process.on("unhandledRejection", (reason) => void unhandled.push(reason));
else addEventListener("unhandledrejection", ({ reason }) => void unhandled.push(reason));

/** Returns the unhandled rejections since the last call. */
export function takeUnhandledRejections(): readonly unknown[] {
  return unhandled.splice(0);
}
