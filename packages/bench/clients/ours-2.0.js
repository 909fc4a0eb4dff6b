// The client of 2.0, for the operations that have the same path in both versions.
import { createClient } from "@airbyte-web-backend/client/2.0";

const { connections, workspaces } = createClient({ baseUrl: globalThis.baseUrl });

export const getState = (body) => workspaces.getState(body);
export const list = (body) => connections.list(body);
export const get = (body) => connections.get(body);
export const create = (body) => connections.create(body);
export const update = (body) => connections.update(body);
