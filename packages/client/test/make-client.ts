import { type Airbyte, type ClientOptions, createClient, type Fetch } from "@airbyte-web-backend/client";

/** A client for `http://localhost:8000` with the given fetch. */
export function makeClient(fetch: Fetch, options: Partial<ClientOptions> = {}): Airbyte {
  return createClient({ baseUrl: "http://localhost:8000", fetch, ...options });
}
