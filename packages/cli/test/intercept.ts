import type { MockCore } from "@airbyte-web-backend/mock";

/**
 * Wraps the responses of a mock.
 *
 * @param around Gets the operation's path, such as `connections/list`, the mock's responder, and the request.
 */
export function intercept<Mock extends Pick<MockCore, "fetch">>(
  mock: Mock,
  around: (path: string, answer: () => Promise<Response>, init?: RequestInit) => Promise<Response>,
): Mock {
  const fetch: MockCore["fetch"] = (url, init) =>
    around(new URL(String(url)).pathname.split("/web_backend/").at(-1) ?? "", () => mock.fetch(url, init), init);
  return Object.create(mock, { fetch: { value: fetch } });
}
