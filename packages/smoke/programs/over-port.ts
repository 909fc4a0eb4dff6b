// The address of the server is the program's one argument. Node, Bun and Deno all have this `process`.
import { walk } from "./walk.ts";

declare const process: { readonly argv: readonly string[] };

for (const line of await walk(process.argv[2] ?? "")) console.log(line);
