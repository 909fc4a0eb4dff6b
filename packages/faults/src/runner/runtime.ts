export type Runtime = "node" | "bun" | "deno" | "chromium";

/** The runtime that executes this. Bun and Deno also have a `process`. */
export const runtime: Runtime = detect();

function detect(): Runtime {
  if ("Bun" in globalThis) return "bun";
  if ("Deno" in globalThis) return "deno";
  return "process" in globalThis ? "node" : "chromium";
}
