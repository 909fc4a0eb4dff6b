// Common values of `fetch` and `fetchOptions` compile without a cast: with the types of Node, with those of Node and the
// DOM, and with those of Bun.
import { createClient } from "@airbyte-web-backend/client";
import { createMockAirbyte } from "@airbyte-web-backend/mock";
import { Agent, ProxyAgent, fetch as undiciFetch } from "undici";

const baseUrl = "http://localhost:8000";
const mock = createMockAirbyte();
const own: (url: string, init: RequestInit) => Promise<Response> = async (url, init) => fetch(url, init);
const dispatcher = new ProxyAgent("http://proxy:3128");

export const likeTheGlobal: typeof fetch = mock.fetch;
export const clients = [
  createClient({ baseUrl, fetch }),
  createClient({ baseUrl, fetch: globalThis.fetch }),
  createClient({ baseUrl, fetch: mock.fetch }),
  createClient({ baseUrl, fetch: own }),
  createClient({ baseUrl, fetch: (url, init) => fetch(url, { ...init, cache: "no-store" }) }),
  createClient({ baseUrl, fetch: undiciFetch }),
  createClient({ baseUrl, fetch: (url, init) => undiciFetch(url, { ...init, dispatcher }) }),
  createClient({ baseUrl, fetchOptions: { dispatcher } }),
  createClient({ baseUrl, fetchOptions: { dispatcher: new Agent({ headersTimeout: 600_000 }) } }),
  createClient({ baseUrl, fetchOptions: { credentials: "include", cache: "no-store", keepalive: true } }),
  createClient({ baseUrl, fetchOptions: { next: { revalidate: 60, tags: ["airbyte"] } } }),
  createClient({ baseUrl, fetchOptions: { proxy: "http://proxy:3128", tls: { rejectUnauthorized: false } } }),
  createClient({ baseUrl, fetchOptions: { client: {} } }),
  createClient({ baseUrl, fetchOptions: { cf: { cacheTtl: 0 } } }),
];

// @ts-expect-error the client sets it
createClient({ baseUrl, fetchOptions: { redirect: "follow" } });
// @ts-expect-error the client sets it
createClient({ baseUrl, fetchOptions: { signal: new AbortController().signal } });
// @ts-expect-error not a valid cache mode
createClient({ baseUrl, fetchOptions: { cache: "none" } });
