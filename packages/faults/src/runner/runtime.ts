export type Runtime = "node" | "bun" | "deno" | "chromium";

/** Which runtime this is. Bun and Deno both have a `process` that says it is Node. */
export const runtime: Runtime = detect();

function detect(): Runtime {
  if ("Bun" in globalThis) return "bun";
  if ("Deno" in globalThis) return "deno";
  return "process" in globalThis ? "node" : "chromium";
}
