import { type MockCore, type MockVersion, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { listen } from "@airbyte-web-backend/mock/node";
import { inject, onTestFinished } from "vitest";
import { serveConsole } from "../server/build-and-serve.ts";
import type { RealServer } from "../server/real-server.ts";

/** Serves the console for a real server until the test ends. Returns its address, with a trailing slash. */
export async function serveReal(
  realServer: Partial<RealServer> & Pick<RealServer, "url">,
  onOutage?: (reason: string) => void,
): Promise<string> {
  const { url, close } = await serveConsole(inject("realBuild"), {
    realServer: { workspaceId: WORKSPACE_ID, ...realServer },
    ...(onOutage && { onOutage }),
  });
  onTestFinished(close);
  return url;
}

/** Serves a mock, and the console for it, until the test ends. Returns the address of the console. */
export async function serveMock(mock: MockCore<MockVersion>, settings: Partial<RealServer> = {}): Promise<string> {
  const airbyte = await listen({ mock: mock as MockCore });
  onTestFinished(() => airbyte.close());
  return serveReal({ url: airbyte.url.replace(/\/api.*$/, ""), ...settings });
}
