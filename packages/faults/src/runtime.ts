export type Runtime = "node" | "bun" | "deno";

/** Which runtime this is. Bun and Deno both have a `process` that says it is Node. */
export const runtime: Runtime = "Bun" in globalThis ? "bun" : "Deno" in globalThis ? "deno" : "node";
