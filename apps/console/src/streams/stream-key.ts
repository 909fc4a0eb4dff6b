import type { StreamName } from "./stream-name.ts";

/** Tells streams apart: sources have the same table in more than one namespace. Null, empty and absent are no namespace. */
export function streamKey({ namespace, name }: StreamName): string {
  return JSON.stringify([namespace || null, name]);
}
