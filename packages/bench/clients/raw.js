// A handwritten call: serialise, send, check the status, parse. No retry, no timeout, a plain error.
async function post(path, body) {
  const response = await fetch(globalThis.baseUrl + path, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

export const getState = (body) => post("/v1/web_backend/workspace/state", body);
export const list = (body) => post("/v1/web_backend/connections/list", body);
export const listAll = (body) => post("/v1/web_backend/connections/list_all", body);
export const search = (body) => post("/v1/web_backend/connections/search", body);
export const get = (body) => post("/v1/web_backend/connections/get", body);
export const create = (body) => post("/v1/web_backend/connections/create", body);
export const update = (body) => post("/v1/web_backend/connections/update", body);
