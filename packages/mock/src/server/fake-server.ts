import type { OperationName } from "@airbyte-web-backend/schema";
import type { LaterOperationName } from "../2.0/routes.ts";
import type { AirbyteState } from "../state/state.ts";
import type { Answer } from "./answer.ts";
import type { MockReset } from "./resets.ts";

/** The versions of the server: `0.36.5`, or `2.0` for any 2.x. */
export type MockVersion = "0.36.5" | "2.0";

/** The parts that a server of any version gets. */
export interface ServerParts {
  readonly state: AirbyteState;
  /** A new UUID. */
  readonly newId: () => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The path of the API, such as `/api`. */
  readonly basePath: string;
  /** Logs a reset. */
  readonly onReset: (reset: MockReset) => void;
}

export interface RequestRoute {
  /** The operation, as the document of the version names it. */
  readonly operation: OperationName | LaterOperationName | null;
  /** The name of the operation in faults. Undefined if faults do not apply. */
  readonly target?: string;
  /** Whether the body contains credentials. */
  readonly hasSecrets: boolean;
  /** Whether the request is for Airbyte. Other requests of a page go to the network. */
  readonly isAirbyte: boolean;
}

/** A server of one version. */
export interface FakeServer {
  /** Loads the modules that `answer` needs. */
  load(): Promise<unknown>;
  route(url: string): RequestRoute;
  answer(request: Request, bytes: Uint8Array): Answer;
  /** The response for an injected error: body and headers are those that the server has for the status. */
  answerError(request: Request, status: number): Answer;
  /** The names of operations in faults and responders. */
  readonly targets: readonly string[];
  respond(path: string, responder: unknown): void;
  /** Removes tokens and responders. */
  reset(): void;
}
