import type { OperationName } from "@airbyte-web-backend/schema";
import type { LaterOperationName } from "../2.0/routes.ts";
import type { AirbyteState } from "../state/state.ts";
import type { Answer } from "./answer.ts";
import type { MockReset } from "./resets.ts";

/** The versions of the server: `0.36.5`, or `2.0` for any 2.x. */
export type MockVersion = "0.36.5" | "2.0";

/** What a server of one version works on. */
export interface ServerParts {
  readonly state: AirbyteState;
  /** A new UUID. */
  readonly newId: () => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Where the API lives on its origin. */
  readonly basePath: string;
  /** Logs a reset. */
  readonly onReset: (reset: MockReset) => void;
}

export interface RequestRoute {
  /** The operation, as the document of the version names it. */
  readonly operation: OperationName | LaterOperationName | null;
  /** What faults call it. Undefined: no fault is for it. */
  readonly target?: string;
  /** The body holds credentials. */
  readonly hasSecrets: boolean;
  /** Whether the request is for an Airbyte at all. Other requests of a page go to the network. */
  readonly isAirbyte: boolean;
}

/** One version of the server: what it routes, answers and refuses. */
export interface FakeServer {
  /** Loads what `answer` needs. */
  load(): Promise<unknown>;
  route(url: string): RequestRoute;
  answer(request: Request, bytes: Uint8Array): Answer;
  /** The body of an error that is injected. */
  errorBody(status: number, shape: string | undefined): object;
  /** The operations that faults and responders can name. */
  readonly targets: readonly string[];
  respond(path: string, responder: unknown): void;
  /** Forgets tokens and responders. */
  reset(): void;
}
