import { createMockAirbyte, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

// The oldest and the newest supported version of each major version.
const versions = [
  { version: "2.0.0", node: await import("msw-2.0/node") },
  { version: "2.15.0", node: await import("msw-2/node") },
  { version: "3.0.0", node: await import("msw-3.0.0/node") },
  { version: "3.0.5", node: await import("msw/node") },
];

test("the tested versions of msw are the ends of the peer range", () => {
  expect(packageJson.peerDependencies.msw).toBe("^2.0.0 || ^3.0.0");
});

describe.each(versions)("with msw $version", ({ node }) => {
  const mock = createMockAirbyte();
  // The types of the versions differ. packages/smoke checks them.
  const setupServer = node.setupServer as (...handlers: unknown[]) => {
    listen(options: object): void;
    resetHandlers(): void;
    close(): void;
  };
  const server = setupServer(...mock.handlers);
  beforeAll(() => server.listen({ onUnhandledRequest: "error", onUnhandledFrame: "error" }));
  beforeEach(() => mock.reset());
  afterAll(() => server.close());

  const origin = "http://airbyte.example:8000";

  function post(path: string, body: unknown, init: RequestInit = {}): Promise<Response> {
    return fetch(`${origin}/api/v1/web_backend/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      ...init,
    });
  }

  test("handlers respond to the global fetch on any origin", async () => {
    const response = await post("connections/list", { workspaceId: WORKSPACE_ID });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(mock.calls[0]?.operation).toBe("webBackendListConnectionsForWorkspace");
  });

  test("handlers respond to wrong verbs and unknown paths like the server", async () => {
    expect((await fetch(`${origin}/api/v1/web_backend/connections/list`)).status).toBe(500);
    const unknown = await post("connections/delete", {});
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({ id: null });
  });

  test("handlers respond after resetHandlers()", async () => {
    server.resetHandlers();
    expect((await post("connections/list", { workspaceId: WORKSPACE_ID })).status).toBe(200);
  });

  test("handlers ignore requests to other APIs, also with similar paths", async () => {
    const paths = ["/app/api/v1/health", "/app/api/v1/web_backend/connections/list", "/api/v1/users", "/api/v1"];
    for (const path of paths) {
      await expect(fetch(origin + path), path).rejects.toThrow();
    }
    expect(mock.calls).toEqual([]);
  });

  test("an error of a responder is a 500 with its message and stack", async () => {
    mock.respond("connections/list", () => {
      throw new RangeError("a bug in a responder");
    });
    const response = await post("connections/list", { workspaceId: WORKSPACE_ID });
    expect(response.status).toBe(500);
    const { message, exceptionClassName, exceptionStack } = await response.json();
    expect({ message, exceptionClassName }).toEqual({
      message: "The mock threw an error: a bug in a responder",
      exceptionClassName: "RangeError",
    });
    expect(exceptionStack[1]).toContain("msw-handlers.test.ts");
  });

  test("handlers inject faults", async () => {
    mock.faults.next("connections/list", { networkError: true });
    await expect(post("connections/list", {})).rejects.toThrow(TypeError);
    mock.faults.next("connections/list", { cutBody: true });
    const cut = await post("connections/list", { workspaceId: WORKSPACE_ID });
    await expect(cut.text()).rejects.toThrow();
  });

  test("handlers end a hang when the request is aborted", async () => {
    mock.faults.next("connections/list", { hang: true });
    const hanging = post("connections/list", {}, { signal: AbortSignal.timeout(20) });
    await expect(hanging).rejects.toMatchObject({ name: "TimeoutError" });
  });
});
