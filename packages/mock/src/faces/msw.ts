// Types alone: the package runs without msw. Without this comment a project that has no msw, and checks the types of its
// dependencies, would fail on the import. With it `HttpHandler` is `any` there.
// biome-ignore lint/suspicious/noTsIgnore: with msw there is no error to expect.
/** @ts-ignore */
import type { HttpHandler } from "msw";
import { findRoute } from "../server/route.ts";
import { answerThrownError } from "../server/thrown-error.ts";
import { delayBodyError } from "./deliver.ts";
import { createMockCore, type MockCore, type MockOptions } from "./fetch.ts";

type Mock = Pick<MockCore, "fetch" | "basePath">;

/** What msw passes to a handler. */
interface HandlerRun {
  readonly request: Request;
  readonly requestId: string;
}

/**
 * A request handler for msw 2 and 3 that needs no msw at run time, so that one package works with both, and without either.
 *
 * msw never asks whether a handler is an instance of its class. It calls `run` and reads `kind` (`__kind` in older versions of
 * msw 2). The tests run the handler with the oldest and the newest msw that the package admits.
 */
class MockHandler {
  readonly kind = "request";
  readonly __kind = "RequestHandler";
  readonly info = { header: "Airbyte (fake)", method: /./, path: "*" };
  readonly options = {};
  readonly isUsed = false;
  readonly #mock: Mock;

  constructor(mock: Mock) {
    this.#mock = mock;
  }

  parse(): Promise<object> {
    return Promise.resolve({});
  }

  /**
   * Takes every verb, because the server has a response for a wrong one. Leaves requests outside of `/v1/web_backend/` to
   * others, also when their path ends like one of the seven: an app may have an API too.
   */
  predicate({ request }: Pick<HandlerRun, "request">): boolean {
    const { basePath } = this.#mock;
    const { to } = findRoute(request.url, basePath, false);
    const isKnown = to === "operation" || to === "token" || to === "health";
    return isKnown || new URL(request.url).pathname.startsWith(`${basePath}/v1/web_backend/`);
  }

  async test(args: Pick<HandlerRun, "request">): Promise<boolean> {
    return this.predicate(args);
  }

  /** @returns Null: the request is for another handler. */
  async run({ request, requestId }: HandlerRun): Promise<object | null> {
    if (!this.predicate({ request })) return null;
    // msw logs and reports the request, whose body the mock reads.
    const copy = request.clone();
    const response = await this.#mock
      .fetch(request)
      .then(delayBodyError, (error) => answerThrownError(error, request.signal) ?? Response.error());
    return { handler: this, request: copy, requestId, response, parsedResult: {} };
  }

  /** The mock has its own log, `mock.calls`. */
  log(): void {}

  // msw 3 calls these when handlers are replaced. There is nothing to undo.
  reset(): void {}
  restore(): void {}
  dispose(): void {}
}

/** The msw handler that answers what the mock answers: the seven operations, the server's 404, tokens and health. */
export function createMswHandlers(mock: Mock): HttpHandler[] {
  return [new MockHandler(mock) as unknown as HttpHandler];
}

/** A fake Airbyte server. See `createMockAirbyte`. */
export interface MockAirbyte extends MockCore {
  /** For `setupServer` and `setupWorker` of msw 2 and 3. Their type is `any` in a project without msw. */
  readonly handlers: readonly HttpHandler[];
}

/**
 * A stateful fake of an Airbyte 0.36.5 server: what one request writes, the next one reads.
 *
 * @throws {RangeError} An option cannot be used; the message names it.
 * @example
 * const mock = createMockAirbyte();
 * const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/workspace/state", {
 *   method: "POST",
 *   headers: { "content-type": "application/json" },
 *   body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
 * });
 */
export function createMockAirbyte(options: MockOptions = {}): MockAirbyte {
  const core = createMockCore(options);
  return { ...core, handlers: createMswHandlers(core) };
}
