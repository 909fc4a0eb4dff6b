// A worker for workerd. `/in-process` uses the fake, `/over-port?airbyte=…` calls that address.
import { createMockCore } from "@airbyte-web-backend/mock/core";
import { walk } from "./walk.ts";

const worker: { fetch(request: Request): Promise<Response> } = {
  async fetch({ url }) {
    const { pathname, searchParams } = new URL(url);
    const lines =
      pathname === "/in-process"
        ? await walk("http://localhost:8000", createMockCore().fetch)
        : await walk(searchParams.get("airbyte") ?? "");
    return new Response(lines.join("\n"));
  },
};

export default worker;
