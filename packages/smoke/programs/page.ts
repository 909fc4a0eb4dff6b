// The query parameter `airbyte` is the address of a server.
import { createMockCore } from "@airbyte-web-backend/mock/core";
import { walk } from "./walk.ts";

const address = new URL(location.href).searchParams.get("airbyte") ?? "";

async function show(id: string, lines: Promise<string[]>): Promise<void> {
  const element = document.createElement("pre");
  element.id = id;
  element.textContent = await lines.then(
    (all) => all.join("\n"),
    (error: unknown) => String(error),
  );
  document.body.append(element);
}

await show("in-process", walk("http://localhost:8000", createMockCore().fetch));
await show("over-port", walk(address));
