// The argument is the address of the server. Node, Bun and Deno have `process`.
import { walk } from "./walk.ts";

declare const process: { readonly argv: readonly string[] };

for (const line of await walk(process.argv[2] ?? "")) console.log(line);
