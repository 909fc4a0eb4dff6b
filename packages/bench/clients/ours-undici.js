// Node only.
import { createClient } from "@airbyte-web-backend/client";
import { undiciFetch } from "@airbyte-web-backend/client/undici";
import { request } from "undici";

const { connections, workspaces } = createClient({ baseUrl: globalThis.baseUrl, fetch: undiciFetch(request) });

export const getState = (body) => workspaces.getState(body);
export const list = (body) => connections.list(body);
export const listAll = (body) => connections.listAll(body);
