// No retry, no timeout.
import createClient from "openapi-fetch";

const client = createClient({ baseUrl: globalThis.baseUrl });

async function dataOf(call) {
  const { data, response } = await call;
  if (!data) throw new Error(`answered ${response.status}`);
  return data;
}

export const getState = (body) => dataOf(client.POST("/v1/web_backend/workspace/state", { body }));
export const list = (body) => dataOf(client.POST("/v1/web_backend/connections/list", { body }));
export const listAll = (body) => dataOf(client.POST("/v1/web_backend/connections/list_all", { body }));
export const search = (body) => dataOf(client.POST("/v1/web_backend/connections/search", { body }));
export const get = (body) => dataOf(client.POST("/v1/web_backend/connections/get", { body }));
export const create = (body) => dataOf(client.POST("/v1/web_backend/connections/create", { body }));
export const update = (body) => dataOf(client.POST("/v1/web_backend/connections/update", { body }));
