import { createClient, type Fetch } from "@airbyte-web-backend/client";
import type { paths } from "@airbyte-web-backend/schema/paths";
import createOpenapiFetch from "openapi-fetch";
import { WORKSPACE_ID } from "./answers.ts";

/** The same two calls, made in one way. Each gives the parsed answer, and rejects when the status is not 2xx. */
export interface Contestant {
  getState(): Promise<object>;
  list(): Promise<object>;
}

/** `rawAgain` is `raw` once more: what the two differ by is noise. */
export type ContestantName = "raw" | "rawAgain" | "openapiFetch" | "ours";

const BASE_URL = "http://localhost:8000";

/** @param fetch Answers. It is called for each request as the platform's would be. */
export function makeContestants(fetch: Fetch): Readonly<Record<ContestantName, Contestant>> {
  return { raw: raw(fetch), rawAgain: raw(fetch), openapiFetch: openapiFetch(fetch), ours: ours(fetch) };
}

/** What people write by hand: serialise, send, look at the status, parse. No retry, no timeout, a bare error. */
function raw(fetch: Fetch): Contestant {
  const post = async (path: string, body: object): Promise<object> => {
    const response = await fetch(`${BASE_URL}/api${path}`, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  };
  return {
    getState: () => post("/v1/web_backend/workspace/state", { workspaceId: WORKSPACE_ID }),
    list: () => post("/v1/web_backend/connections/list", { workspaceId: WORKSPACE_ID }),
  };
}

/** As its documentation shows it. No retry, no timeout. */
function openapiFetch(fetch: Fetch): Contestant {
  // It hands over a `Request`, where the others hand over an address and an init. A stub looks at neither.
  const answer = fetch as (request: Request | string, init?: RequestInit) => Promise<Response>;
  const client = createOpenapiFetch<paths>({ baseUrl: `${BASE_URL}/api`, fetch: (request) => answer(request) });
  const body = { workspaceId: WORKSPACE_ID };
  return {
    async getState() {
      const { data, response } = await client.POST("/v1/web_backend/workspace/state", { body });
      if (!data) throw new Error(`answered ${response.status}`);
      return data;
    },
    async list() {
      const { data, response } = await client.POST("/v1/web_backend/connections/list", { body });
      if (!data) throw new Error(`answered ${response.status}`);
      return data;
    },
  };
}

/** With the defaults: two retries, 30 seconds for an attempt, typed errors. */
function ours(fetch: Fetch): Contestant {
  const { connections, workspaces } = createClient({ baseUrl: BASE_URL, fetch });
  return {
    getState: () => workspaces.getState({ workspaceId: WORKSPACE_ID }),
    list: () => connections.list({ workspaceId: WORKSPACE_ID }),
  };
}
