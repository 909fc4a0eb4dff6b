import type { OperationName } from "@airbyte-web-backend/schema";
import { type Answer, jsonAnswer } from "../server/answer.ts";
import type { FakeServer, RequestRoute, ServerParts } from "../server/fake-server.ts";
import { Responders } from "../server/responders.ts";
import { answerRequest } from "./answer-request.ts";
import { invalidInput } from "./errors/client-error.ts";
import { ErrorResponse, knownException } from "./errors/error-response.ts";
import { Gate, type MockAuth } from "./gate.ts";
import type { Handler } from "./handlers/handler.ts";
import { handlers } from "./handlers/index.ts";
import { withCors } from "./http/cors.ts";
import { loadBodyReader, type ReadBody } from "./request/read-body.ts";
import { findRoute, type OperationRoute, operationRoutes, type Route, tokenPath } from "./route.ts";
import type { Store } from "./store.ts";

interface Options {
  auth: MockAuth | undefined;
  behindProxy: boolean;
  syncAfterReset: boolean;
}

const paths = operationRoutes.map(({ path }) => path);

/** A server of version 0.36.5, optionally behind a proxy or with the token endpoint of later versions. */
export class Server0365 implements FakeServer {
  readonly targets: readonly string[] = [...paths, tokenPath];
  readonly #basePath: string;
  readonly #behindProxy: boolean;
  readonly #store: Store;
  readonly #gate: Gate;
  readonly #responders = new Responders(paths);
  #readBody: ReadBody | undefined;

  /** @throws {RangeError} `auth` cannot be used. */
  constructor(parts: ServerParts, { auth, behindProxy, syncAfterReset }: Options) {
    this.#basePath = parts.basePath;
    this.#behindProxy = behindProxy;
    this.#store = { ...parts, syncAfterReset };
    this.#gate = new Gate(auth, parts.basePath, parts.now);
  }

  async load(): Promise<void> {
    this.#readBody = await loadBodyReader();
  }

  route(url: string): RequestRoute {
    const route = this.#find(url);
    const isKnown = route.to === "operation" || route.to === "token" || route.to === "health";
    return {
      operation: route.to === "operation" ? route.operationId : null,
      ...("path" in route && { target: route.path }),
      hasSecrets: route.to === "token",
      isAirbyte: isKnown || new URL(url).pathname.startsWith(`${this.#basePath}/v1/web_backend/`),
    };
  }

  answer(request: Request, bytes: Uint8Array): Answer {
    const route = this.#find(request.url);
    const early = this.#gate.answer(route, request, bytes);
    if (early) return early;
    const received = {
      method: request.method,
      path: new URL(request.url).pathname,
      contentType: request.headers.get("content-type"),
      accept: request.headers.get("accept"),
      hasBody: bytes.length > 0,
    };
    return answerRequest(route, received, (operation) => this.#operate(operation, bytes));
  }

  answerError(_request: Request, status: number): Answer {
    const message = `Internal Server Error: fault of the mock, status ${status}`;
    const body =
      status === 400
        ? invalidInput(["fault.arg0"]).body
        : knownException(message, { className: "java.lang.RuntimeException", message });
    return withCors(jsonAnswer(status, body));
  }

  respond(path: string, responder: unknown): void {
    this.#responders.set(path, responder);
  }

  reset(): void {
    this.#gate.reset();
    this.#responders.clear();
  }

  #operate<Name extends OperationName>({ operationId, path }: OperationRoute<Name>, bytes: Uint8Array): unknown {
    if (!this.#readBody) throw new TypeError("load() must be called first");
    const body = this.#readBody(operationId, bytes);
    const handle: Handler<Name> = handlers[operationId];
    const next = () => handle(this.#store, body);
    return this.#responders.run(
      path,
      body,
      next,
      (status, responseBody) => new ErrorResponse(status, responseBody as ErrorResponse["body"]),
    );
  }

  #find(url: string): Route {
    return findRoute(url, this.#basePath, this.#behindProxy);
  }
}
