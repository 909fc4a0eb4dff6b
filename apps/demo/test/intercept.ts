import type { MockCore } from "@airbyte-web-backend/mock";

/**
 * A mock that answers through a function, which sees each request come and go.
 *
 * @param around Is given the operation's path, `connections/list`, what answers, and what was sent.
 */
export function intercept(
  mock: MockCore,
  around: (path: string, answer: () => Promise<Response>, init?: RequestInit) => Promise<Response>,
): MockCore {
  const fetch: MockCore["fetch"] = (url, init) =>
    around(new URL(String(url)).pathname.split("/web_backend/").at(-1) ?? "", () => mock.fetch(url, init), init);
  return Object.create(mock, { fetch: { value: fetch } });
}
