import {
  ACTIVE_CONNECTION_ID,
  type Application,
  BIGQUERY_DESTINATION_ID,
  createMockAirbyte,
  POSTGRES_SOURCE_ID,
  type Role,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { call, makeMock, send, signIn, tokenOf } from "./make-mock.ts";

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

  test("reset takes all tokens back", async () => {
    const mock = withRoles();
    const admin = await signIn(mock, "instance_admin");
    mock.reset();
    expect((await send(admin, "connections/list", workspace)).status).toBe(401);
  });
});

describe("what no route matches", () => {
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
