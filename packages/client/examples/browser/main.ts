// A page that shows a workspace's connections. It asks its own origin, where a proxy leads to Airbyte and knows the
// password: what a page knows, its visitors know. `?airbyte=<url>` asks another, which then must allow it (CORS).
import { createClient } from "@airbyte-web-backend/client";

const query = new URLSearchParams(location.search);
const workspaceId = query.get("workspace") ?? "";
const airbyte = createClient({ baseUrl: query.get("airbyte") ?? location.origin, timeoutMs: 10_000 });

let refreshing = new AbortController();

async function refresh(): Promise<void> {
  refreshing.abort();
  refreshing = new AbortController();
  const result = await airbyte.connections.list({ workspaceId }, { signal: refreshing.signal }).result();
  if (!result.ok && result.error.name === "AbortError") return; // a newer refresh is on its way
  show("#problem", result.ok ? "" : `${result.error.message} ${result.error.hint ?? ""}`);
  if (!result.ok) return; // the last good list stays
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
