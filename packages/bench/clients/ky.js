// With the defaults: a timeout of 10 seconds, and no retry of POST.
import ky from "ky";

const api = ky.create({ prefix: globalThis.baseUrl });
const post = (path, json) => api.post(path, { json }).json();

export const getState = (body) => post("v1/web_backend/workspace/state", body);
export const list = (body) => post("v1/web_backend/connections/list", body);
export const listAll = (body) => post("v1/web_backend/connections/list_all", body);
export const search = (body) => post("v1/web_backend/connections/search", body);
export const get = (body) => post("v1/web_backend/connections/get", body);
export const create = (body) => post("v1/web_backend/connections/create", body);
export const update = (body) => post("v1/web_backend/connections/update", body);
