import {
  ACTIVE_CONNECTION_ID,
  type Application,
  BIGQUERY_DESTINATION_ID,
  createMockAirbyte,
  POSTGRES_SOURCE_ID,
  type Role,
  SANDBOX_CONNECTION_ID,
  SANDBOX_WORKSPACE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { unknownId, uuid } from "./connections.ts";
import { call, get, type Mock20, makeMock, send, signIn, tokenOf } from "./make-mock.ts";

const application = (role: Role, more: Partial<Application> = {}): Application => ({
  clientId: role,
  clientSecret: "secret",
  role,
  ...(role !== "instance_admin" && role !== "none" && { workspaceId: WORKSPACE_ID }),
  ...more,
});
const roles: Role[] = [
  "instance_admin",
  "workspace_admin",
  "workspace_editor",
  "source_editor",
  "destination_editor",
  "workspace_runner",
  "workspace_reader",
  "none",
];
const withRoles = () => makeMock({ auth: { clientCredentials: roles.map((role) => application(role)) } });
const workspace = { workspaceId: WORKSPACE_ID };
const connection = { connectionId: ACTIVE_CONNECTION_ID };

describe("tokens", () => {
  test("the default application is mock-client-id with mock-client-secret", async () => {
    const mock = createMockAirbyte({ version: "2.0" });
    const body = { client_id: "mock-client-id", client_secret: "mock-client-secret" };
    const { access_token: token } = await call(mock, "applications/token", body);
    const headers = { authorization: `bearer ${token}` };
    expect((await send(mock, "connections/list", workspace, { headers })).status).toBe(200);
    expect(JSON.stringify(mock.calls)).not.toContain("mock-client-secret");
    expect(JSON.stringify(mock.calls)).not.toContain(token);
  });

  test("a token is a JWT that lives for 15 minutes by the clock of the mock", async () => {
    let now = 1_790_000_000_000;
    const mock = makeMock({ now: () => now, auth: { clientCredentials: application("instance_admin") } });
    const token = await tokenOf(mock, "instance_admin");
    const claims = JSON.parse(atob(token.split(".")[1] ?? "")) as object;
    expect(claims).toMatchObject({ aud: "airbyte-server", sub: "instance_admin", exp: 1_790_000_900 });
    const status = async () =>
      (await send(mock, "connections/list", workspace, { headers: { authorization: `Bearer ${token}` } })).status;
    now += 899_999;
    expect(await status()).toBe(200);
    now += 1;
    expect(await status()).toBe(401);
  });

  test("an id that is not Latin gets a token", async () => {
    const mock = makeMock({ auth: { clientCredentials: { clientId: "клиент", clientSecret: "secret" } } });
    expect((await tokenOf(mock, "клиент")).split(".")).toHaveLength(3);
  });

  test.each<[string, unknown, number]>([
    ["a wrong secret", { client_id: "instance_admin", client_secret: "wrong" }, 400],
    ["an empty secret", { client_id: "instance_admin", client_secret: "" }, 400],
    ["no secret", { client_id: "instance_admin" }, 500],
    ["names in camel case", { clientId: "instance_admin", clientSecret: "secret" }, 500],
  ])("%s gets no token", async (_name, body, status) => {
    const answer = await send(withRoles(), "applications/token", body);
    expect(answer.status).toBe(status);
    if (status === 400) expect(JSON.stringify(answer.body)).toContain("Invalid client id or token");
    else expect(answer.body).toEqual({ errorId: uuid });
  });

  test("a form gets a 401, as where no route matches", async () => {
    const mock = createMockAirbyte({ version: "2.0" });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect((await send(mock, "applications/token", "client_id=x", { headers })).status).toBe(401);
  });

  test.each(["", "Bearer", "Bearer garbage", "Basic YTpi"])("the authorization %j is a 401", async (authorization) => {
    const { status, body, headers } = await send(withRoles(), "connections/list", workspace, {
      headers: { authorization },
    });
    expect(status).toBe(401);
    expect(body).toMatchObject({ message: "Unauthorized" });
    expect(headers.get("www-authenticate")).toBe(
      'Bearer resource_metadata="http://localhost:8001/.well-known/oauth-protected-resource/api/v1/web_backend/connections/list"',
    );
  });

  test("reset takes all tokens back", async () => {
    const mock = withRoles();
    const admin = await signIn(mock, "instance_admin");
    mock.reset();
    expect((await send(admin, "connections/list", workspace)).status).toBe(401);
  });
});

describe("what needs no token", () => {
  test.each(["health", "config", "instance_configuration"])("%s", async (path) => {
    expect((await get(withRoles(), path)).status).toBe(200);
  });
});

describe("what no route matches", () => {
  test.each<[string, string, RequestInit]>([
    ["an unknown path", "connections/nothing", {}],
    ["a wrong verb", "connections/list", { method: "PUT" }],
    ["a wrong content type", "connections/list", { headers: { "content-type": "text/plain" } }],
    ["a client that accepts no JSON", "connections/list", { headers: { accept: "text/plain" } }],
  ])("%s is 401 without a token, and 403 with one", async (_name, path, init) => {
    const mock = withRoles();
    expect((await send(mock, path, workspace, init)).status).toBe(401);
    expect((await send(await signIn(mock, "instance_admin"), path, workspace, init)).status).toBe(403);
  });

  test("a 403 for a client that accepts HTML is a page", async () => {
    const admin = await signIn(withRoles(), "instance_admin");
    const { status, headers } = await send(admin, "connections/list", workspace, { headers: { accept: "text/html" } });
    expect([status, headers.get("content-type")]).toEqual([403, "text/html"]);
  });
});

describe("roles", () => {
  const readers = new Set<Role>(roles.filter((role) => role !== "none"));
  const editors = new Set<Role>([
    "instance_admin",
    "workspace_admin",
    "workspace_editor",
    "source_editor",
    "destination_editor",
  ]);
  const everybody = new Set<Role>(roles);

  test.each<[string, object | undefined, ReadonlySet<Role>]>([
    ["connections/list", workspace, readers],
    ["connections/status_counts", workspace, readers],
    ["connections/get", connection, readers],
    ["connections/list_all", workspace, readers],
    ["workspace/state", workspace, readers],
    ["state/get_type", connection, readers],
    ["connections/update", connection, editors],
    [
      "connections/create",
      { sourceId: POSTGRES_SOURCE_ID, destinationId: BIGQUERY_DESTINATION_ID, status: "active" },
      editors,
    ],
    ["mappers/validate", { ...connection, streamDescriptor: { name: "users", namespace: "public" } }, editors],
    ["check_updates", undefined, everybody],
    ["describe_cron_expression", { cronExpression: "0 0 12 * * ?" }, everybody],
    ["connections/search", undefined, everybody],
  ])("%s", async (path, body, allowed) => {
    for (const role of roles) {
      const { status } = await send(await signIn(withRoles(), role), path, body);
      expect([role, status]).toEqual([role, allowed.has(role) ? 200 : 403]);
    }
  });

  test("connections/delete is for editors", async () => {
    for (const role of roles) {
      const { status } = await send(await signIn(withRoles(), role), "connections/delete", connection);
      expect([role, status]).toEqual([role, editors.has(role) ? 204 : 403]);
    }
  });

  test("a refresh needs a role that may edit, and is refused as a problem", async () => {
    for (const role of roles.filter((known) => known !== "none")) {
      const { status, body } = await send(await signIn(withRoles(), role), "connections/get", {
        ...connection,
        withRefreshedCatalog: true,
      });
      expect([role, status]).toEqual([role, editors.has(role) ? 200 : 403]);
      if (status === 403) expect(body["type"]).toBe("https://reference.airbyte.com/reference/errors#forbidden");
    }
  });

  const refuses = async (mock: Mock20, role: Role, path: string, body: unknown) =>
    (await send(await signIn(mock, role), path, body)).status;

  test("a role holds in its workspace only", async () => {
    expect(
      await refuses(withRoles(), "workspace_reader", "connections/list", { workspaceId: SANDBOX_WORKSPACE_ID }),
    ).toBe(403);
    expect(
      await refuses(withRoles(), "workspace_admin", "connections/get", { connectionId: SANDBOX_CONNECTION_ID }),
    ).toBe(403);
  });

  test("an id that does not resolve is 403, and 404 for an admin", async () => {
    const body = { connectionId: unknownId };
    expect(await refuses(withRoles(), "workspace_admin", "connections/get", body)).toBe(403);
    expect(await refuses(withRoles(), "instance_admin", "connections/get", body)).toBe(404);
  });

  test("the role is asked for before the body is checked", async () => {
    expect(await refuses(withRoles(), "workspace_reader", "connections/get", "{")).toBe(403);
    expect(await refuses(withRoles(), "instance_admin", "connections/get", "{")).toBe(400);
    expect(await refuses(withRoles(), "workspace_reader", "connections/list", { workspaceId: "x" })).toBe(403);
  });

  test("a workspaceId at the top level decides, also where it is an unknown property", async () => {
    const body = { workspaceId: WORKSPACE_ID, connectionId: SANDBOX_CONNECTION_ID, name: "taken over" };
    const mock = withRoles();
    expect(await refuses(mock, "workspace_editor", "connections/update", body)).toBe(200);
    expect(mock.state.connections.find(({ connectionId }) => connectionId === SANDBOX_CONNECTION_ID)?.name).toBe(
      "taken over",
    );
  });
});

describe("options", () => {
  test.each<[string, object, string]>([
    [
      "basic",
      { auth: { basic: { username: "a", password: "b" } } },
      "auth must have clientCredentials, or be false, for version 2.0",
    ],
    [
      "a role without its workspace",
      { auth: { clientCredentials: { clientId: "a", clientSecret: "b", role: "workspace_reader" } } },
      "auth.clientCredentials.workspaceId must be set for the role workspace_reader",
    ],
    [
      "an unknown role",
      { auth: { clientCredentials: { clientId: "a", clientSecret: "b", role: "boss" } } },
      'auth.clientCredentials.role must be one of workspace_admin, workspace_editor, source_editor, destination_editor, instance_admin, workspace_runner, workspace_reader, none, got "boss"',
    ],
    ["an unknown version", { version: "1.8" }, 'version must be "0.36.5" or "2.0", got "1.8"'],
  ])("%s is rejected", (_name, options, message) => {
    expect(() => createMockAirbyte({ version: "2.0", ...options } as never)).toThrow(new RangeError(message));
  });

  test("auth: false is refused for 0.36.5", () => {
    expect(() => createMockAirbyte({ auth: false } as never)).toThrow(
      new RangeError("auth must not be false for version 0.36.5, which has no authentication"),
    );
  });
});
