// The code of docs/guides/frameworks.md.
// #region next
import { type Airbyte, createClient } from "@airbyte-web-backend/client";

/** Never from Next.js's cache: the versions 13 and 14 keep the response of a POST, too. */
export const airbyte: Airbyte = createClient({ baseUrl: "http://localhost:8000", fetchOptions: { cache: "no-store" } });

/** For reads that may be a minute old. A write through it could be answered from the cache, and not be sent. */
export const cached: Airbyte = airbyte.with({
  fetchOptions: { cache: "force-cache", next: { revalidate: 60, tags: ["airbyte"] } },
});
// #endregion
