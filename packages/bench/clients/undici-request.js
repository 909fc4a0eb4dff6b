// A floor: the least that a request over HTTP costs on Node. Node only.
import { request } from "undici";

async function post(path, body) {
  const { statusCode, body: response } = await request(globalThis.baseUrl + path, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}`);
  return response.json();
}

export const getState = (body) => post("/v1/web_backend/workspace/state", body);
export const list = (body) => post("/v1/web_backend/connections/list", body);
export const listAll = (body) => post("/v1/web_backend/connections/list_all", body);
