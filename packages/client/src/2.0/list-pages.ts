import type {
  WebBackendConnectionListItem,
  WebBackendConnectionListRequestBody,
  WebBackendConnectionReadList,
} from "@airbyte-web-backend/schema/2.0";
import type { CallPromise } from "../call-promise.ts";
import { check } from "../check.ts";
import { connectionsOf } from "../connections-of.ts";
import type { CallOptions } from "../options.ts";

/** The body of a list, without the page size. */
export type ListBody = Omit<WebBackendConnectionListRequestBody, "pageSize">;

/** The options of `list.all` and `list.pages`. The call options apply to the request of each page. */
export interface PageOptions extends CallOptions {
  /** The number of connections per request. Default 100. */
  readonly pageSize?: number | undefined;
}

/** The method that lists connections. */
export interface ListMethod {
  /** Reads one page. The `cursor` of the next page is the `connectionId` of the last connection. */
  (body: WebBackendConnectionListRequestBody, options?: CallOptions): CallPromise<WebBackendConnectionReadList>;
  /**
   * Yields the connections of all pages, each once, even if the list changes meanwhile. A connection that is renamed while you
   * read may be missing. Airbyte before 1.8 has no pages and returns the whole list.
   *
   * @throws {ConfigError} `pageSize` is not a positive integer, or `sortKey` sorts by `lastSync`: the server then repeats and
   *   skips connections between pages. Or the server is older than 1.8 and ignores `filters`, `sortKey` or `cursor`.
   * @throws {NotFoundError} The `cursor` is not the id of a connection.
   */
  all(body: ListBody, options?: PageOptions): AsyncGenerator<WebBackendConnectionListItem, void, void>;
  /** Yields the pages that `all` reads. */
  pages(body: ListBody, options?: PageOptions): AsyncGenerator<WebBackendConnectionReadList, void, void>;
}

type ListPage = (
  body: WebBackendConnectionListRequestBody,
  options?: CallOptions,
) => CallPromise<WebBackendConnectionReadList>;

/** Airbyte 0.39 to 0.40 rejects unknown properties. The package of the class distinguishes it from 0.36. */
const WITHOUT_PAGES = /Unrecognized field "pageSize" \(class [\w.]+\.generated\./;

/** Adds `all` and `pages` to the method that lists one page. */
export function toListMethod(list: ListPage): ListMethod {
  async function* pages(
    body: ListBody,
    { pageSize = 100, ...options }: PageOptions = {},
  ): AsyncGenerator<WebBackendConnectionReadList, void, void> {
    const criteria = { ...body };
    check("pageSize", pageSize, (size) => Number.isInteger(size) && size > 0, "a whole number from 1");
    check(
      "sortKey",
      criteria.sortKey,
      (key) => !/^lastSync/.test(key),
      "a name: the server repeats and skips connections in pages sorted by lastSync",
    );
    const cursors = new Set<string | undefined>();
    let { cursor } = criteria;
    // A renamed connection moves. Without the set, a list that keeps changing could lead back to an earlier page for ever.
    while (!cursors.has(cursor)) {
      cursors.add(cursor);
      const request = { ...criteria, ...(cursor !== undefined && { cursor }) };
      const page = await list({ ...request, pageSize }, options).catch((error: unknown) => {
        if (!WITHOUT_PAGES.test(String(error))) throw error;
        return list(request, options);
      });
      const isUnpaged = page.num_connections === undefined;
      for (const name of isUnpaged ? (["filters", "sortKey", "cursor"] as const) : [])
        check(name, criteria[name], () => false, "omitted, because Airbyte before 1.8 ignores it");
      const connections = connectionsOf(page);
      if (connections.length > 0) yield page;
      if (isUnpaged || connections.length < pageSize) return;
      cursor = connections.at(-1)?.connectionId;
    }
  }

  async function* all(body: ListBody, options?: PageOptions): AsyncGenerator<WebBackendConnectionListItem, void, void> {
    const seen = new Set<string>();
    for await (const { connections } of pages(body, options)) {
      for (const connection of connections) {
        if (seen.has(connection.connectionId)) continue;
        seen.add(connection.connectionId);
        yield connection;
      }
    }
  }
  return Object.assign(list, { all, pages });
}
