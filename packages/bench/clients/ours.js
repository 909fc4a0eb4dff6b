// With the defaults: two retries, a timeout of 30 seconds for each attempt, error classes.
import { createClient } from "@airbyte-web-backend/client";

const { connections, workspaces } = createClient({ baseUrl: globalThis.baseUrl });

export const getState = (body) => workspaces.getState(body);
export const list = (body) => connections.list(body);
export const listAll = (body) => connections.listAll(body);
export const search = (body) => connections.search(body);
export const get = (body) => connections.get(body);
export const create = (body) => connections.create(body);
export const update = (body) => connections.update(body);
