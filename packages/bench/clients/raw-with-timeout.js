// The smallest timeout for raw fetch: 30 seconds, until the last byte of the body.
async function post(path, body) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
  try {
    const response = await fetch(globalThis.baseUrl + path, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: controller.signal,
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return await response.json();
  } finally {
    clearTimeout(timer);
  }
}

export const getState = (body) => post("/v1/web_backend/workspace/state", body);
export const list = (body) => post("/v1/web_backend/connections/list", body);
export const listAll = (body) => post("/v1/web_backend/connections/list_all", body);
export const search = (body) => post("/v1/web_backend/connections/search", body);
export const get = (body) => post("/v1/web_backend/connections/get", body);
export const create = (body) => post("/v1/web_backend/connections/create", body);
export const update = (body) => post("/v1/web_backend/connections/update", body);
