import { createMockAirbyte, type LaterPath, type MockAirbyte, type MockOptions } from "@airbyte-web-backend/mock";
import { type OperationBodies, type OperationName, operations } from "@airbyte-web-backend/schema/2.0";
import * as strict from "@airbyte-web-backend/schema/2.0/validators/strict";

export type Mock20 = MockAirbyte<"2.0">;

/** 2026-09-21T14:13:20Z */
export const nowMs = 1_790_000_000_000;
type Validate = (value: unknown) => readonly unknown[];
/** By name: `validateErrorIdInfo`. */
const validators = new Map(Object.entries(strict) as unknown as [string, Validate][]);
const origin = "http://localhost:8001";

/**
 * Creates a mock of version 2.0 without authentication, with a fixed clock. Its `fetch` rejects if the JSON of a response or an
 * error does not match the document.
 */
export function makeMock(options: Omit<MockOptions<"2.0">, "version"> = {}): Mock20 {
  const mock = createMockAirbyte({ auth: false, now: () => nowMs, ...options, version: "2.0" });
  return {
    ...mock,
    async fetch(input, init) {
      const response = await mock.fetch(input, init);
      const { operation } = mock.calls.at(-1) ?? {};
      if (operation && operation !== "deleteConnection") await checkBody(operation, response.clone());
      return response;
    },
  };
}

async function checkBody(operation: OperationName, response: Response): Promise<void> {
  const { responses } = operations[operation] as { responses: { [status: string]: string } };
  const schema = responses[response.status];
  if (schema === undefined) return;
  if (response.headers.get("content-type") !== "application/json") return;
  const issues = validators.get(`validate${schema}`)?.(await response.json()) ?? [`no validator for ${schema}`];
  if (issues.length > 0) throw new Error(`${operation} ${response.status}: ${JSON.stringify(issues)}`);
}

export interface ParsedResponse<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

/** Sends any body. A string is sent unchanged. Undefined means no body. */
export async function send<Body = { [key: string]: unknown }>(
  mock: Pick<Mock20, "fetch">,
  path: string,
  body: unknown,
  init: RequestInit = {},
): Promise<ParsedResponse<Body>> {
  const response = await mock.fetch(`${origin}/api${urlOf(path)}`, {
    method: "POST",
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    ...init,
    headers: { "content-type": "application/json", ...init.headers },
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type") === "application/json" && /^["[{]/.test(text);
  return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as Body };
}

const belowV1 = /^(?:connections\/(?:list_all|search|delete)|applications|health|instance_configuration)/;

function urlOf(path: string): string {
  return belowV1.test(path) ? `/v1/${path}` : `/v1/web_backend/${path}`;
}

interface PathNames {
  "connections/list": "webBackendListConnectionsForWorkspace";
  "connections/status_counts": "webBackendGetConnectionStatusCounts";
  "connections/get": "webBackendGetConnection";
  "connections/create": "webBackendCreateConnection";
  "connections/update": "webBackendUpdateConnection";
  "workspace/state": "webBackendGetWorkspaceState";
  "state/get_type": "getStateType";
  "mappers/validate": "webBackendValidateMappers";
  describe_cron_expression: "webBackendDescribeCronExpression";
  "connections/list_all": "listAllConnectionsForWorkspace";
  "connections/search": "searchConnections";
  "applications/token": "applicationTokenRequest";
}

/** Sends a body that the document allows, and expects 200. */
export async function call<Path extends keyof PathNames & LaterPath>(
  mock: Pick<Mock20, "fetch">,
  path: Path,
  body: OperationBodies[PathNames[Path]]["request"],
): Promise<OperationBodies[PathNames[Path]]["response"]> {
  const answer = await send<OperationBodies[PathNames[Path]]["response"]>(mock, path, body);
  if (answer.status !== 200) throw new Error(`${path} responded with ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Sends a GET. */
export function get(mock: Pick<Mock20, "fetch">, path: string, init: RequestInit = {}): Promise<Response> {
  return mock.fetch(`${origin}/api${urlOf(path)}`, init);
}

/** Requests the token of an application whose secret is `secret`. */
export async function tokenOf(mock: Pick<Mock20, "fetch">, clientId: string): Promise<string> {
  const { access_token: token } = await call(mock, "applications/token", {
    client_id: clientId,
    client_secret: "secret",
  });
  return token;
}

/** A fetch that sends the token of an application to a mock with authentication. */
export async function signIn(mock: Mock20, clientId: string): Promise<Pick<Mock20, "fetch">> {
  const authorization = `Bearer ${await tokenOf(mock, clientId)}`;
  return {
    fetch: Object.assign(
      (input: string | URL | Request, init: RequestInit = {}) =>
        mock.fetch(input, { ...init, headers: { ...(init.headers as object), authorization } }),
      { preconnect: () => undefined },
    ),
  };
}
