import { ACTIVE_CONNECTION_ID, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { uuid } from "./connections.ts";
import { call, get, makeMock, send } from "./make-mock.ts";

const workspace = { workspaceId: WORKSPACE_ID };
const url = (path: string) => `http://localhost:8001${path}`;

describe("routes without authentication", () => {
  test("a success and an error have the content type application/json, without a charset", async () => {
    for (const body of [workspace, {}]) {
      const { headers } = await send(makeMock(), "connections/list", body);
      expect(Object.fromEntries(headers)).toEqual({ "content-type": "application/json" });
    }
  });

  test("an unknown path is a 404 whose body is text", async () => {
    for (const path of ["/api", "/api/v1/nothing", "/api/v1/web_backend/connections/list_all", "/api//v1/health"]) {
      const response = await makeMock().fetch(url(path), { method: "POST", body: "{}" });
      expect([path, response.status, await response.text()]).toEqual([path, 404, "Object not found."]);
    }
  });

  test("the token endpoint does not exist", async () => {
    const { status } = await send(makeMock(), "applications/token", { client_id: "x", client_secret: "y" });
    expect(status).toBe(404);
  });

  test("a slash behind the path makes no difference", async () => {
    const { status } = await send(makeMock(), "workspace/state/", workspace);
    expect(status).toBe(200);
  });

  test("a wrong verb is a 405 with Allow", async () => {
    const response = await get(makeMock(), "connections/list");
    expect([response.status, response.headers.get("allow"), await response.text()]).toEqual([405, "POST", ""]);
    const post = await send(makeMock(), "health", {});
    expect([post.status, post.headers.get("allow")]).toEqual([405, "HEAD,GET"]);
  });

  test.each([
    ["text/plain", 415],
    ["text/json", 415],
    ["application/json; charset=utf-8", 200],
    ["garbage", 500],
  ])("the content type %s is a %i", async (type, status) => {
    const answer = await send(makeMock(), "workspace/state", workspace, { headers: { "content-type": type } });
    expect(answer.status).toBe(status);
  });

  test("a body without a content type is a 500", async () => {
    const body = new TextEncoder().encode(JSON.stringify(workspace));
    const response = await makeMock().fetch(url("/api/v1/web_backend/workspace/state"), { method: "POST", body });
    expect([response.status, await response.json()]).toEqual([500, { errorId: uuid }]);
  });

  test.each([
    ["text/html", 406],
    ["application/xml, */*;q=0.1", 200],
    ["application/json", 200],
  ])("a client that accepts %s gets a %i", async (accept, status) => {
    expect((await send(makeMock(), "workspace/state", workspace, { headers: { accept } })).status).toBe(status);
  });

  test("outside the API any verb is the page of the web app", async () => {
    for (const method of ["GET", "POST", "DELETE"]) {
      const response = await makeMock().fetch(url("/connections"), { method });
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html"]);
    }
  });

  test("basePath moves the API", async () => {
    const mock = makeMock({ basePath: "/airbyte/api" });
    expect((await mock.fetch(url("/airbyte/api/v1/health"))).status).toBe(200);
    expect((await mock.fetch(url("/api/v1/health"))).headers.get("content-type")).toBe("text/html");
  });

  test("HEAD of a GET is answered without a body", async () => {
    const response = await get(makeMock(), "health", { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });
});

describe("CORS", () => {
  const origin = "https://app.example";
  const preflight = (host: string, headers: Record<string, string>) =>
    makeMock().fetch(`http://${host}/api/v1/web_backend/connections/list`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", ...headers },
    });

  test("any origin is reflected, with credentials", async () => {
    const { fetch } = makeMock();
    const response = await fetch("http://airbyte.example/api/v1/health", { headers: { origin } });
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-allow-credentials")).toBe("true");
  });

  test("on localhost a foreign origin is a 403", async () => {
    const { fetch } = makeMock();
    expect((await fetch(url("/api/v1/health"), { headers: { origin } })).status).toBe(403);
    expect((await fetch(url("/api/v1/health"), { headers: { origin: "http://localhost:3000" } })).status).toBe(200);
  });

  test("a preflight names its headers, and is refused without any", async () => {
    const accepted = await preflight("airbyte.example", {
      "access-control-request-headers": "authorization,content-type",
    });
    expect([accepted.status, accepted.headers.get("access-control-allow-methods")]).toEqual([200, "POST"]);
    expect((await preflight("airbyte.example", {})).status).toBe(403);
    expect((await preflight("airbyte.example", { "access-control-request-headers": "x-other" })).status).toBe(403);
  });
});

describe("bodies", () => {
  const list = (body: unknown) => send<Record<string, unknown>>(makeMock(), "connections/list", body);
  const quoted = JSON.stringify(WORKSPACE_ID);

  test.each([undefined, "null", ""])("a body of %j is a 500 with an errorId", async (body) => {
    expect(await list(body)).toMatchObject({ status: 500, body: { errorId: uuid } });
  });

  test("broken JSON is a 400", async () => {
    const { status, body } = await list("{");
    expect({ status, message: body["message"] }).toEqual({ status: 400, message: "Invalid JSON" });
    expect(JSON.stringify(body)).toContain("Invalid JSON: ");
  });

  test("a value that does not fit is a 400 in the form of Micronaut, with the path of the argument", async () => {
    const { status, body } = await list({ ...workspace, sortKey: "name" });
    expect(status).toBe(400);
    expect(body).toEqual({
      message: "Bad Request",
      _links: { self: { href: "/api/v1/web_backend/connections/list", templated: false } },
      _embedded: {
        errors: [
          {
            message: expect.stringContaining(
              "Failed to convert argument [webBackendConnectionListRequestBody]",
            ) as unknown,
            path: "/webBackendConnectionListRequestBody",
            _links: {},
            _embedded: {},
          },
        ],
      },
    });
  });

  test.each([
    ["an unknown property", `{"workspaceId":${quoted},"zzz":1}`],
    ["a number in a string", `{"workspaceId":${quoted},"pageSize":"5"}`],
    ["a fraction", `{"workspaceId":${quoted},"pageSize":5.9}`],
    ["a list of one for a value", `{"workspaceId":[${quoted}],"pageSize":5}`],
    ["a list of one for the body", `[{"workspaceId":${quoted},"pageSize":5}]`],
    ["a value for a list", `{"workspaceId":${quoted},"filters":{"states":"active"}}`],
    ["an empty string for an id", `{"workspaceId":${quoted},"cursor":""}`],
    ["1,000 levels", `{"workspaceId":${quoted},"zzz":${"[".repeat(999)}${"]".repeat(999)}}`],
    ["a repeated key: the last one wins", `{"workspaceId":"x","workspaceId":${quoted}}`],
    ["text behind the document", `{"workspaceId":${quoted}} end`],
    ["a byte order mark", `\ufeff{"workspaceId":${quoted}}`],
    ["an id in upper case", `{"workspaceId":${quoted.toUpperCase()}}`],
  ])("%s is accepted", async (_name, body) => {
    const { status, body: answer } = await list(body);
    expect(status).toBe(200);
    expect(answer["num_connections"]).toBeGreaterThan(4);
  });

  test.each([
    ["a page size that is a boolean", { ...workspace, pageSize: true }],
    ["a page size beyond an int", { ...workspace, pageSize: 2 ** 31 }],
    ["an empty list for an object", { ...workspace, filters: [] }],
    ["an empty string for an enum", { ...workspace, sortKey: "" }],
    ["an enum in capitals", { ...workspace, filters: { states: ["ACTIVE"] } }],
    ["1,001 levels", `{"workspaceId":${quoted},"zzz":${"[".repeat(1000)}${"]".repeat(1000)}}`],
  ])("%s is a 400", async (_name, body) => {
    expect((await list(body)).status).toBe(400);
  });

  test("bytes that are not UTF-8 are a 400", async () => {
    const response = await makeMock().fetch(url("/api/v1/web_backend/connections/list"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    });
    expect(response.status).toBe(400);
  });

  test("more than 10 MiB are a 413", async () => {
    expect((await list(`{"workspaceId":${quoted}}${" ".repeat(10 * 1024 * 1024)}`)).status).toBe(413);
  });

  test("flags take numbers and text", async () => {
    for (const withRefreshedCatalog of [0, "false", "FALSE", ""]) {
      const { status } = await send(makeMock(), "connections/get", {
        connectionId: ACTIVE_CONNECTION_ID,
        withRefreshedCatalog,
      });
      expect(status).toBe(200);
    }
  });
});

describe("the workspace and the instance", () => {
  test("workspace/state looks at what is not deleted, and does not know a 404", async () => {
    expect(await call(makeMock(), "workspace/state", workspace)).toEqual({
      hasConnections: true,
      hasSources: true,
      hasDestinations: true,
    });
    const nothing = { hasConnections: false, hasSources: false, hasDestinations: false };
    expect(await call(makeMock(), "workspace/state", { workspaceId: "f0000000-0000-4000-8000-00000000000f" })).toEqual(
      nothing,
    );
    const mock = makeMock();
    for (const actor of [...mock.state.sources, ...mock.state.destinations]) actor.tombstone = true;
    expect(await call(mock, "workspace/state", workspace)).toEqual(nothing);
  });

  test("workspace/state without an id is a 500", async () => {
    expect((await send(makeMock(), "workspace/state", {})).status).toBe(500);
  });

  test("state/get_type answers a JSON string, not_set for an unknown connection", async () => {
    expect(await call(makeMock(), "state/get_type", { connectionId: ACTIVE_CONNECTION_ID })).toBe("stream");
    expect(await call(makeMock(), "state/get_type", { connectionId: WORKSPACE_ID })).toBe("not_set");
  });

  test("check_updates takes any body", async () => {
    for (const body of [undefined, {}, { zzz: 1 }]) {
      expect((await send(makeMock(), "check_updates", body)).body).toEqual({
        destinationDefinitions: 0,
        sourceDefinitions: 0,
      });
    }
  });

  test("config tells version and edition, and has thirteen empty keys", async () => {
    const config = (await (await get(makeMock(), "config")).json()) as Record<string, string>;
    expect(config).toMatchObject({ version: "2.1.0", edition: "community", segmentToken: "" });
    expect(Object.values(config).filter((value) => value === "")).toHaveLength(13);
  });

  test("health is available", async () => {
    expect(await (await get(makeMock(), "health")).json()).toEqual({ available: true });
  });

  test("instance_configuration tells the mode of authentication, and lacks what the original spec requires", async () => {
    const modeOf = async (mock: ReturnType<typeof makeMock>) =>
      (await (await get(mock, "instance_configuration")).json()) as { auth: { mode: string } };
    const open = await modeOf(makeMock());
    expect(open).toMatchObject({ version: "2.1.0", edition: "community", auth: { mode: "none" } });
    expect(open).not.toHaveProperty("defaultWorkspaceId");
    expect(open).not.toHaveProperty("licenseStatus");
    const auth = { clientCredentials: { clientId: "a", clientSecret: "b" } };
    expect((await modeOf(makeMock({ auth }))).auth.mode).toBe("simple");
  });
});

describe("describe_cron_expression", () => {
  const describeCron = (cronExpression: unknown) => send(makeMock(), "describe_cron_expression", { cronExpression });

  test("explains an expression and gives the next three executions in seconds", async () => {
    expect(await call(makeMock(), "describe_cron_expression", { cronExpression: "0 0 12 * * ?" })).toEqual({
      cronExpression: "0 0 12 * * ?",
      description: "at 12:00",
      nextExecutions: [1_790_078_400, 1_790_164_800, 1_790_251_200],
    });
  });

  test("counts the days of the week from Sunday, 1, as Quartz does", async () => {
    const { nextExecutions } = await call(makeMock(), "describe_cron_expression", { cronExpression: "0 0 0 ? * 1" });
    expect(nextExecutions.map((seconds) => new Date(seconds * 1000).getUTCDay())).toEqual([0, 0, 0]);
  });

  test("has no executions for a year that is over", async () => {
    const { nextExecutions } = await call(makeMock(), "describe_cron_expression", {
      cronExpression: "0 0 12 * * ? 2020",
    });
    expect(nextExecutions).toEqual([]);
  });

  test.each(["", "0 12 * * *", "* * * * * ?", "0 0 25 * * ?", "0 0 12 1 * MON", "0 0 12 * * ? 1960", "x y z a b c"])(
    "%j is a 400 that says why",
    async (expression) => {
      const { status, body } = await describeCron(expression);
      expect({ status, type: body["type"] }).toEqual({ status: 400, type: "error:cron-validation/invalid-expression" });
      expect(body["data"]).toMatchObject({ validationErrorMessage: expect.any(String) as unknown });
    },
  );

  test("no expression is a 500", async () => {
    expect((await describeCron(null)).status).toBe(500);
  });
});
