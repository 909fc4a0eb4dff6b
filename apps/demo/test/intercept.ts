import type { MockCore } from "@airbyte-web-backend/mock";

/**
 * A mock that answers through a function, which sees each request come and go.
 *
 * @param around Is given the operation's path, `connections/list`, and what answers.
 */
export function intercept(
  mock: MockCore,
  around: (path: string, answer: () => Promise<Response>) => Promise<Response>,
): MockCore {
  const fetch: MockCore["fetch"] = (url, init) =>
    around(new URL(String(url)).pathname.split("/web_backend/").at(-1) ?? "", () => mock.fetch(url, init));
  return Object.create(mock, { fetch: { value: fetch } });
}
