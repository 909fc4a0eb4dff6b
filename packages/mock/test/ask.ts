import { createMockAirbyte, type MockAirbyte, type MockOptions, type OperationPath } from "@airbyte-web-backend/mock";
import type { OperationBodies, OperationName } from "@airbyte-web-backend/schema";

/** A mock whose clock stands still. */
export function makeMock(options: MockOptions = {}): MockAirbyte {
  return createMockAirbyte({ now: () => 1_700_000_000_000, ...options });
}

/** An answer, parsed. `Body` is what the test expects of it: nothing is checked here. */
export interface Answered<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

interface PathNames {
  "connections/list": "webBackendListConnectionsForWorkspace";
  "connections/list_all": "webBackendListAllConnectionsForWorkspace";
  "connections/get": "webBackendGetConnection";
  "connections/create": "webBackendCreateConnection";
  "connections/update": "webBackendUpdateConnection";
  "connections/search": "webBackendSearchConnections";
  "workspace/state": "webBackendGetWorkspaceState";
}

type NameOf<Path extends OperationPath> = PathNames[Path] & OperationName;

/** Posts a body that the document allows, and expects 200. */
export async function ask<Path extends OperationPath>(
  mock: MockAirbyte,
  path: Path,
  body: OperationBodies[NameOf<Path>]["request"],
): Promise<OperationBodies[NameOf<Path>]["response"]> {
  const { status, body: answer } = await post<OperationBodies[NameOf<Path>]["response"]>(mock, path, body);
  if (status !== 200) throw new Error(`${path} answered ${status}: ${JSON.stringify(answer)}`);
  return answer;
}

/** The keys that the errors of the server have, for tests that look at one or two. */
export interface ErrorBody {
  id?: null;
  message: string;
  exceptionClassName: string;
  exceptionStack: string[];
  rootCauseExceptionClassName: string | null;
  rootCauseExceptionStack: string[];
  validationErrors: { propertyPath: string; invalidValue: string; message: string }[];
}

/** Posts any body; a string is sent as it is. */
export async function post<Body = ErrorBody>(
  mock: MockAirbyte,
  path: string,
  body: unknown,
  init: RequestInit = {},
): Promise<Answered<Body>> {
  const response = await mock.fetch(`http://localhost:8000/api/v1/web_backend/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...init,
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
