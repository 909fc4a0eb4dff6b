import type { Answer } from "../server/answer.ts";
import type { FakeServer, RequestRoute, ServerParts } from "../server/fake-server.ts";
import { Responders } from "../server/responders.ts";
import { createIdSequence } from "../state/make-ids.ts";
import { answerFault, answerRequest, type Loaded, load, type ReceivedRequest } from "./answer-request.ts";
import { ErrorResponse } from "./errors.ts";
import { type Application, defaultApplication, Gate } from "./gate.ts";
import { findOperation, type Operation, operations, shortPath, tokenPath } from "./routes.ts";

/** A responder of an operation of a 2.x server. */
export type LaterResponder = (
  /** The body, with the sent properties only. Undefined without a body. */
  body: { readonly [property: string]: unknown } | undefined,
  /** Runs the operation and returns the response of the server. */
  next: () => unknown,
  /** Responds with another status and this body. */
  refuse: (status: number, body: object) => never,
) => unknown;

/** A server of version 2.x. */
export class Server20 implements FakeServer {
  readonly targets: readonly string[] = operations.map(shortPath);
  readonly #parts: ServerParts;
  readonly #gate: Gate | undefined;
  readonly #responders = new Responders(this.targets);
  #newErrorId = startErrorIds();
  #loaded: Loaded | undefined;

  /**
   * @param applications The applications whose credentials are accepted. False: no authentication.
   * @throws {RangeError} An application is invalid.
   */
  constructor(parts: ServerParts, applications: readonly Application[] | false = [defaultApplication]) {
    this.#parts = parts;
    this.#gate = applications ? new Gate(applications, parts.now) : undefined;
  }

  async load(): Promise<void> {
    this.#loaded = await load();
  }

  route(url: string): RequestRoute {
    const { pathname } = new URL(url);
    const { basePath } = this.#parts;
    const operation = findOperation(pathname, basePath);
    return {
      operation: operation?.operationId ?? null,
      ...(operation && { target: shortPath(operation) }),
      hasSecrets: operation?.path === tokenPath,
      isAirbyte: operation !== undefined || pathname.startsWith(`${basePath}/v1/web_backend/`),
    };
  }

  answer(request: Request, bytes: Uint8Array): Answer {
    if (!this.#loaded) throw new TypeError("load() must be called first");
    const server = {
      ...this.#parts,
      gate: this.#gate,
      newErrorId: this.#newErrorId,
      respond: (operation: Operation, body: unknown, next: () => unknown) =>
        this.#responders.run(
          shortPath(operation),
          body,
          next,
          (status, responseBody) => new ErrorResponse(status, () => responseBody),
        ),
    };
    return answerRequest(server, receive(request, bytes), this.#loaded);
  }

  answerError(request: Request, status: number): Answer {
    return answerFault(status, receive(request, new Uint8Array()), { newErrorId: this.#newErrorId });
  }

  respond(path: string, responder: unknown): void {
    this.#responders.set(path, responder);
  }

  reset(): void {
    this.#gate?.reset();
    this.#responders.clear();
    this.#newErrorId = startErrorIds();
  }
}

function receive({ method, url, headers }: Request, bytes: Uint8Array): ReceivedRequest {
  return { method, url: new URL(url), headers, bytes };
}

/** Error ids are not ids of the state: they have a separate sequence. */
function startErrorIds(): () => string {
  const next = createIdSequence(() => false);
  return () => next().replace(/^0/, "e");
}
