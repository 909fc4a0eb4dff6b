import type { Answer } from "../server/answer.ts";
import type { FakeServer, RequestRoute, ServerParts } from "../server/fake-server.ts";
import { answerRequest } from "./answer-request.ts";
import { invalidInput, pathNotFound } from "./errors/client-error.ts";
import { knownException } from "./errors/error-response.ts";
import { Gate, type MockAuth } from "./gate.ts";
import { loadBodyReader, type ReadBody } from "./request/read-body.ts";
import { Responders } from "./responders.ts";
import { findRoute, operationAt, operationPaths, type Route, tokenPath } from "./route.ts";

interface Options {
  auth: MockAuth | undefined;
  behindProxy: boolean;
  syncAfterReset: boolean;
}

/** A server of version 0.36.5, optionally behind a proxy or with the token endpoint of later versions. */
export class Server0365 implements FakeServer {
  readonly targets: readonly string[] = [...operationPaths.map(({ path }) => path), tokenPath];
  readonly #parts: ServerParts;
  readonly #options: Options;
  readonly #gate: Gate;
  readonly #responders = new Responders();
  #readBody: ReadBody | undefined;

  /** @throws {RangeError} `auth` cannot be used. */
  constructor(parts: ServerParts, options: Options) {
    this.#parts = parts;
    this.#options = options;
    this.#gate = new Gate(options.auth, parts.basePath, parts.now);
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
      isAirbyte: isKnown || new URL(url).pathname.startsWith(`${this.#parts.basePath}/v1/web_backend/`),
    };
  }

  answer(request: Request, bytes: Uint8Array): Answer {
    const { state, newId, now, onReset } = this.#parts;
    const route = this.#find(request.url);
    const early = this.#gate.answer(route, request, bytes);
    if (early) return early;
    if (!this.#readBody) throw new TypeError("load() must be called first");
    const received = {
      method: request.method,
      path: new URL(request.url).pathname,
      contentType: request.headers.get("content-type"),
      accept: request.headers.get("accept"),
      bytes,
    };
    const store = { state, newId, now, onReset, syncAfterReset: this.#options.syncAfterReset };
    return answerRequest(store, route, received, { readBody: this.#readBody, responders: this.#responders });
  }

  errorBody(status: number, shape: string = status === 400 ? "invalid input" : "known exception"): object {
    switch (shape) {
      case "invalid input":
        return invalidInput(["fault.arg0"]).body;
      case "not found":
        return pathNotFound().body;
      default: {
        const message = `Internal Server Error: fault of the mock, status ${status}`;
        return knownException(message, { className: "java.lang.RuntimeException", message });
      }
    }
  }

  respond(path: string, responder: unknown): void {
    this.#responders.set(operationAt(path as never), responder as never);
  }

  reset(): void {
    this.#gate.reset();
    this.#responders.clear();
  }

  #find(url: string): Route {
    return findRoute(url, this.#parts.basePath, this.#options.behindProxy);
  }
}
