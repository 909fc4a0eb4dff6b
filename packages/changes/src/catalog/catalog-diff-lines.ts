import { streamText } from "../stream-name.ts";
import type { CatalogDiff } from "./diff-catalogs.ts";

/**
 * A line for each change of a diff, such as `public.users: field "email" no longer exists (breaking)`.
 *
 * @example
 * console.log(catalogDiffLines(diffCatalogs(before, after)).join("\n"));
 */
export function catalogDiffLines({ streams }: CatalogDiff): string[] {
  return streams.flatMap((stream) =>
    stream.changes.map(({ message, breaking }) => `${streamText(stream)}: ${message}${breaking ? " (breaking)" : ""}`),
  );
}
