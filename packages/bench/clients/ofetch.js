// With the defaults: no timeout, and no retry of POST.
import { ofetch } from "ofetch";

const api = ofetch.create({ baseURL: globalThis.baseUrl, method: "POST" });

export const getState = (body) => api("/v1/web_backend/workspace/state", { body });
export const list = (body) => api("/v1/web_backend/connections/list", { body });
export const listAll = (body) => api("/v1/web_backend/connections/list_all", { body });
export const search = (body) => api("/v1/web_backend/connections/search", { body });
export const get = (body) => api("/v1/web_backend/connections/get", { body });
export const create = (body) => api("/v1/web_backend/connections/create", { body });
export const update = (body) => api("/v1/web_backend/connections/update", { body });
