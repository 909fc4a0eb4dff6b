// The runtime that Stainless generates, through its generic `post`: two retries, a timeout of ten minutes.
import OpenAI from "openai";

const api = new OpenAI({ baseURL: globalThis.baseUrl, apiKey: "unused" });

export const getState = (body) => api.post("/v1/web_backend/workspace/state", { body });
export const list = (body) => api.post("/v1/web_backend/connections/list", { body });
export const listAll = (body) => api.post("/v1/web_backend/connections/list_all", { body });
export const search = (body) => api.post("/v1/web_backend/connections/search", { body });
export const get = (body) => api.post("/v1/web_backend/connections/get", { body });
export const create = (body) => api.post("/v1/web_backend/connections/create", { body });
export const update = (body) => api.post("/v1/web_backend/connections/update", { body });
