import type { StreamName } from "./stream-name.ts";

/** A unique key: namespaces can have streams of the same name. Null, empty and absent namespaces are equal. */
export function streamKey({ namespace, name }: StreamName): string {
  return JSON.stringify([namespace || null, name]);
}
