// A page that shows the connections of a workspace. It sends requests to its own origin, where a proxy forwards them to
// Airbyte and adds the password, which a page cannot keep secret. `?airbyte=<url>` sets another server, which needs CORS.
import { createClient } from "@airbyte-web-backend/client";

const query = new URLSearchParams(location.search);
const workspaceId = query.get("workspace") ?? "";
const airbyte = createClient({ baseUrl: query.get("airbyte") ?? location.origin, timeoutMs: 10_000 });

let refreshing = new AbortController();

async function refresh(): Promise<void> {
  refreshing.abort();
  refreshing = new AbortController();
  const result = await airbyte.connections.list({ workspaceId }, { signal: refreshing.signal }).result();
  if (!result.ok && result.error.name === "AbortError") return; // superseded by a newer refresh
  show("#problem", result.ok ? "" : `${result.error.message} ${result.error.hint ?? ""}`);
  if (!result.ok) return; // keep the last good list
  const items = result.data.connections.map(({ name, status }) => {
    const item = document.createElement("li");
    item.textContent = `${name} (${status})`;
    return item;
  });
  document.querySelector("#connections")?.replaceChildren(...items);
}

function show(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element) element.textContent = text;
}

document.querySelector("#refresh")?.addEventListener("click", () => void refresh());
await refresh();
