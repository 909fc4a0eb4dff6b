const unhandled: unknown[] = [];

// Node, Bun and Deno say it to the process, a page to itself.
if (globalThis.process) globalThis.process.on("unhandledRejection", (reason) => void unhandled.push(reason));
else addEventListener("unhandledrejection", ({ reason }) => void unhandled.push(reason));

/** The rejections that nobody has handled since the last time. */
export function takeUnhandledRejections(): readonly unknown[] {
  return unhandled.splice(0);
}
