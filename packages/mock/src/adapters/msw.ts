// Types only: the package works without msw. Without the comment, a project that has no msw and checks the types of its
// dependencies would not compile. With it, `HttpHandler` is `any` there.
// biome-ignore lint/suspicious/noTsIgnore: with msw there is no error to expect.
/** @ts-ignore */
import type { HttpHandler } from "msw";
import type { MockVersion } from "../server/fake-server.ts";
import { answerThrownError } from "../server/thrown-error.ts";
import { delayBodyError } from "./deliver.ts";
import { createMockCore, type MockCore, type MockOptions } from "./fetch.ts";

type Mock = Pick<MockCore, "fetch" | "handles">;

/** The arguments that msw passes to a handler. */
interface HandlerRun {
  readonly request: Request;
  readonly requestId: string;
}

/**
 * A request handler for msw 2 and 3 that does not import msw, so that the package works with both and without.
 *
 * msw does not check the class of a handler. It calls `run` and reads `kind` (`__kind` in older versions of msw 2). The tests
 * run the handler with the oldest and the newest supported msw.
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
   * Handles every verb, because the server responds to wrong verbs, too. Ignores paths outside of `/v1/web_backend/`: they
   * may be those of another API.
   */
  predicate({ request }: Pick<HandlerRun, "request">): boolean {
    return this.#mock.handles(request.url);
  }

  async test(args: Pick<HandlerRun, "request">): Promise<boolean> {
    return this.predicate(args);
  }

  /** @returns Null if another handler must handle the request. */
  async run({ request, requestId }: HandlerRun): Promise<object | null> {
    if (!this.predicate({ request })) return null;
    // msw needs the request later, and the mock reads its body.
    const copy = request.clone();
    const response = await this.#mock
      .fetch(request)
      .then(delayBodyError, (error) => answerThrownError(error, request.signal) ?? Response.error());
    return { handler: this, request: copy, requestId, response, parsedResult: {} };
  }

  /** Not needed: there is `mock.calls`. */
  log(): void {}

  // msw 3 calls these when handlers are replaced.
  reset(): void {}
  restore(): void {}
  dispose(): void {}
}

/** Creates the msw handler for the seven operations, the server's 404, tokens and health. */
export function createMswHandlers(mock: Mock): HttpHandler[] {
  return [new MockHandler(mock) as unknown as HttpHandler];
}

/** A fake Airbyte server. See `createMockAirbyte`. */
export interface MockAirbyte<Version extends MockVersion = "0.36.5"> extends MockCore<Version> {
  /** For `setupServer` and `setupWorker` of msw 2 and 3. The type is `any` in a project without msw. */
  readonly handlers: readonly HttpHandler[];
}

/**
 * Creates a stateful fake of an Airbyte server: 0.36.5, or a 2.x with `version: "2.0"`. A request reads what earlier requests have
 * written.
 *
 * @throws {RangeError} An option is invalid. The message has its name.
 * @example
 * const mock = createMockAirbyte();
 * const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/workspace/state", {
 *   method: "POST",
 *   headers: { "content-type": "application/json" },
 *   body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
 * });
 */
export function createMockAirbyte(options?: MockOptions): MockAirbyte;
export function createMockAirbyte<Version extends MockVersion>(
  options: MockOptions<Version> & { version: Version },
): MockAirbyte<Version>;
export function createMockAirbyte(options: MockOptions<MockVersion> = {}): MockAirbyte<MockVersion> {
  const { version = "0.36.5" } = options;
  const core = createMockCore({ ...options, version });
  return { ...core, handlers: createMswHandlers(core) };
}
