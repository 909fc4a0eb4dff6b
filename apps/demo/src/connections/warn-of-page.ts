import type { Terminal } from "../terminal.ts";

/** How many connections Airbyte 1.8 and later answer with at most, to a request that does not ask for pages. */
const PAGE_SIZE = 20;

/**
 * Says when the list of a workspace may be only its beginning: the answer of such a server does not.
 *
 * @param total How many connections the answer held.
 * @param hasCatalogs Whether any of them had its catalog. Servers after 0.40.9 leave the catalogs out.
 */
export function warnOfPage(terminal: Terminal, total: number, hasCatalogs: boolean): void {
  if (total !== PAGE_SIZE || hasCatalogs) return;
  terminal.warn(
    `there may be more: Airbyte 1.8 and later list ${PAGE_SIZE} connections at most; others are found by id`,
    "yellow",
  );
}
