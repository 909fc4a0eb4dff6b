import { createMockAirbyte, type MockAirbyte, type MockOptions, type OperationPath } from "@airbyte-web-backend/mock";
import { type OperationBodies, type OperationName, operations } from "@airbyte-web-backend/schema";
import { findMismatches, findMismatchesOf } from "./find-mismatches.ts";

/**
 * Creates a mock with a fixed clock. Its `fetch` rejects if a response or an error does not match the corrected document.
 *
 * It checks nothing after the use of `faults`, `auth` or `respond`, because the server does not send such responses.
 */
export function makeMock(options: MockOptions = {}): MockAirbyte {
  const mock = createMockAirbyte({ now: () => 1_700_000_000_000, ...options });
  let isServerAlone = options.faults === undefined && options.auth === undefined;
  return {
    ...mock,
    get faults() {
      isServerAlone = false;
      return mock.faults;
    },
    async fetch(input, init) {
      const response = await mock.fetch(input, init);
      const isJson = response.headers.get("content-type") === "application/json";
      if (isServerAlone && isJson) {
        const operation = findOperation(new URL(input instanceof Request ? input.url : String(input)).pathname);
        const body: unknown = await response.clone().json();
        if (operation) throwIfAny(findMismatches(operation, response.status, body));
        if (response.status === 400) throwIfAny(findMismatchesOf("InvalidInputExceptionInfo", body));
        else if (response.status === 404 && !operation)
          throwIfAny(findMismatchesOf("NotFoundKnownExceptionInfo", body));
        else if (response.status > 400) throwIfAny(findMismatchesOf("KnownExceptionInfo", body));
      }
      return response;
    },
    respond(path, responder) {
      isServerAlone = false;
      mock.respond(path, responder);
    },
  };
}

function findOperation(pathname: string): OperationName | undefined {
  return Object.values(operations).find(({ path }) => pathname.endsWith(path))?.operationId;
}

function throwIfAny(mismatches: readonly string[]): void {
  if (mismatches.length > 0) throw new Error(mismatches.join("\n"));
}

/** A parsed response. `Body` is not checked. */
export interface ParsedResponse<Body> {
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

/** Posts a body that matches the document, and expects 200. */
export async function call<Path extends OperationPath>(
  mock: MockAirbyte,
  path: Path,
  body: OperationBodies[NameOf<Path>]["request"],
): Promise<OperationBodies[NameOf<Path>]["response"]> {
  const { status, body: answer } = await post<OperationBodies[NameOf<Path>]["response"]>(mock, path, body);
  if (status !== 200) throw new Error(`${path} responded with ${status}: ${JSON.stringify(answer)}`);
  return answer;
}

/** The keys of the server's error bodies. */
export interface ErrorBody {
  id?: null;
  message: string;
  exceptionClassName: string;
  exceptionStack: string[];
  rootCauseExceptionClassName: string | null;
  rootCauseExceptionStack: string[];
  validationErrors: { propertyPath: string; invalidValue: string; message: string }[];
}

/**
 * Posts any body. A string is sent as it is.
 *
 * @throws The server accepted a body that the document forbids.
 */
export async function post<Body = ErrorBody>(
  mock: MockAirbyte,
  path: string,
  body: unknown,
  init: RequestInit = {},
): Promise<ParsedResponse<Body>> {
  const answer = await send<Body>(mock, path, body, init);
  const operation = findOperation(`/v1/web_backend/${path}`);
  if (answer.status === 200 && operation) throwIfAny(findMismatches(operation, "request", body));
  return answer;
}

async function send<Body>(
  mock: MockAirbyte,
  path: string,
  body: unknown,
  init: RequestInit = {},
): Promise<ParsedResponse<Body>> {
  const response = await mock.fetch(`http://localhost:8000/api/v1/web_backend/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...init,
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
