import { WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { call, makeMock, send } from "./make-mock.ts";

const workspace = { workspaceId: WORKSPACE_ID };
const url = (path: string) => `http://localhost:8001${path}`;

describe("routes without authentication", () => {
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

  test("1,000 levels are accepted", async () => {
    const { status, body } = await list(`{"workspaceId":${quoted},"zzz":${"[".repeat(999)}${"]".repeat(999)}}`);
    expect([status, body["num_connections"]]).toEqual([200, 7]);
  });

  test("a page size beyond a double is a 400", async () => {
    expect((await list(`{"workspaceId":${quoted},"pageSize":1e400}`)).status).toBe(400);
  });

  test("a 400 names the class of each object on the path, inline ones too", async () => {
    const scheduleData = { basicSchedule: { timeUnit: "HOURS", units: 1 } };
    const { body } = await send(makeMock(), "connections/create", { scheduleType: "basic", scheduleData });
    expect(JSON.stringify(body)).toContain(
      'generated.ConnectionScheduleData[\\"basicSchedule\\"]->io.airbyte.api.model.generated.ConnectionScheduleDataBasicSchedule[\\"timeUnit\\"]',
    );
  });

  test("more than 10 MiB are a 413", async () => {
    expect((await list(`{"workspaceId":${quoted}}${" ".repeat(10 * 1024 * 1024)}`)).status).toBe(413);
  });
});

test("workspace/state does not count what is deleted", async () => {
  const mock = makeMock();
  for (const actor of [...mock.state.sources, ...mock.state.destinations]) actor.tombstone = true;
  const nothing = { hasConnections: false, hasSources: false, hasDestinations: false };
  expect(await call(mock, "workspace/state", workspace)).toEqual(nothing);
});

describe("describe_cron_expression", () => {
  test("explains an expression and gives the next three executions in seconds", async () => {
    expect(await call(makeMock(), "describe_cron_expression", { cronExpression: "0 0 12 * * ?" })).toEqual({
      cronExpression: "0 0 12 * * ?",
      description: "at 12:00",
      nextExecutions: [1_790_078_400, 1_790_164_800, 1_790_251_200],
    });
  });

  test("refuses a day of the month together with a day of the week", async () => {
    const { status, body } = await send(makeMock(), "describe_cron_expression", { cronExpression: "0 0 12 1 * MON" });
    expect({ status, type: body["type"] }).toEqual({ status: 400, type: "error:cron-validation/invalid-expression" });
  });

  test("counts the days of the week from Sunday, 1, as Quartz does", async () => {
    const { nextExecutions } = await call(makeMock(), "describe_cron_expression", { cronExpression: "0 0 0 ? * 1" });
    expect(nextExecutions.map((seconds) => new Date(seconds * 1000).getUTCDay())).toEqual([0, 0, 0]);
  });
});
