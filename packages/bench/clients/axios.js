// With the fetch adapter, because the default on Node is node:http. No retry, no timeout.
import axios from "axios";

const api = axios.create({ baseURL: globalThis.baseUrl, adapter: "fetch" });
const post = async (path, body) => (await api.post(path, body)).data;

export const getState = (body) => post("/v1/web_backend/workspace/state", body);
export const list = (body) => post("/v1/web_backend/connections/list", body);
export const listAll = (body) => post("/v1/web_backend/connections/list_all", body);
export const search = (body) => post("/v1/web_backend/connections/search", body);
export const get = (body) => post("/v1/web_backend/connections/get", body);
export const create = (body) => post("/v1/web_backend/connections/create", body);
export const update = (body) => post("/v1/web_backend/connections/update", body);
