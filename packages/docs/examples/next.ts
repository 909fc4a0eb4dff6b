// The code of docs/guides/frameworks.md.
// #region next
import { type Airbyte, createClient } from "@airbyte-web-backend/client";

/** Bypasses the cache: Next.js 13 and 14 also cache POST responses. */
export const airbyte: Airbyte = createClient({ baseUrl: "http://localhost:8000", fetchOptions: { cache: "no-store" } });

/** For reads that may be a minute old. Do not use it for writes: the cache could respond instead of the server. */
export const cached: Airbyte = airbyte.with({
  fetchOptions: { cache: "force-cache", next: { revalidate: 60, tags: ["airbyte"] } },
});
// #endregion
