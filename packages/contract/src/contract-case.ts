import type { Airbyte, HttpError } from "@airbyte-web-backend/client";
import type { OperationName } from "@airbyte-web-backend/schema";
import type { Fact, Facts } from "./facts.ts";

/** A promise of the API, stated once for every target. */
export interface ContractCase {
  /** A sentence about one thing that a user relies on. */
  readonly name: string;
  /** The operation that the promise is about. Others may be called on the way. */
  readonly operation: OperationName;
  /** `"write"`: it changes something, runs a job, or would if the server did not refuse. Not for somebody's server, unless told. */
  readonly effect: "read" | "write";
  /** The first version that does otherwise, as far as that is known: the case does not hold from there on. */
  readonly until?: string;
  /** @throws What does not hold. @throws {NotApplicable} The target has nothing to see it on. */
  run(context: CaseContext): Promise<void>;
}

/** What a case works with. Whatever it creates is retired when it ends. */
export interface CaseContext {
  /** Sends each request once. What passes is checked against the document, in both directions. */
  readonly airbyte: Airbyte;
  readonly workspaceId: string;
  /** @throws {NotApplicable} The target has no such thing. */
  fact<Name extends Fact>(name: Name): NonNullable<Facts[Name]>;
  /**
   * Sends a body that the document forbids, and gives the error that comes of it. The case fails when the document allows
   * the body after all, when the server takes it, and when the status is another one.
   */
  sendWrong(operation: OperationName, body: unknown, status: number): Promise<HttpError>;
  /** Sends what the client cannot: text that is no JSON, no body, another verb. Nothing is checked on the way out. */
  sendRaw(operation: OperationName, request?: RawRequest): Promise<RawAnswer>;
}

export interface RawRequest {
  /** Default `POST`. */
  readonly method?: string;
  /** Default `application/json` when there is a text. */
  readonly contentType?: string;
  /** Default: no body. */
  readonly text?: string;
}

export interface RawAnswer {
  readonly status: number;
  readonly contentType: string | null;
  /** Parsed, if it is JSON. */
  readonly body: unknown;
}

/** Thrown by a case that finds nothing on the target that it could be seen on. It is skipped then, not failed. */
export class NotApplicable extends Error {
  override readonly name = "NotApplicable";
}
