import type { MockCore } from "@airbyte-web-backend/mock/core";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";

/** Listens on a port below those that the system assigns, so that nothing else takes it while it is closed. */
export async function listenOnOwnPort(mock: MockCore): Promise<MockServer> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const server = await listen({ mock, port }).catch(() => undefined);
    if (server) return server;
  }
}
