import type { Airbyte, HttpError } from "@airbyte-web-backend/client";
import type { OperationName } from "@airbyte-web-backend/schema";
import type { Fact, Facts } from "./facts.ts";

/** A fact about the behaviour of the API, for any target. */
export interface ContractCase {
  /** States one behaviour. Starts with the method of the client. */
  readonly name: string;
  /** The operation that the case is about. The case may call others too. */
  readonly operation: OperationName;
  /** `"write"`: the case changes something, starts a job, or would if the server did not reject it. */
  readonly effect: "read" | "write";
  /** The first version known to behave differently. The case is skipped from there on. */
  readonly until?: string;
  /** @throws The failed assertion. @throws {NotApplicable} The target does not have the data that the case needs. */
  run(context: CaseContext): Promise<void>;
}

type Run = ContractCase["run"];

interface MakeCase {
  (name: string, run: Run): ContractCase;
  (name: string, options: Pick<ContractCase, "until">, run: Run): ContractCase;
}

/** Makes cases of one operation: `read` those that only read, `write` all others. */
export function casesOf(operation: OperationName): { readonly read: MakeCase; readonly write: MakeCase } {
  const make =
    (effect: ContractCase["effect"]): MakeCase =>
    (name: string, ...rest: readonly [Run] | readonly [Pick<ContractCase, "until">, Run]) => {
      const [options, run] = rest.length === 1 ? [{}, rest[0]] : rest;
      return { operation, effect, name, ...options, run };
    };
  return { read: make("read"), write: make("write") };
}

/** What a case may use. The connections that it creates are deleted when it ends. */
export interface CaseContext {
  /** Does not retry. Requests and responses are validated against the document. */
  readonly airbyte: Airbyte;
  readonly workspaceId: string;
  /** @throws {NotApplicable} The target does not have it. */
  fact<Name extends Fact>(name: Name): NonNullable<Facts[Name]>;
  /**
   * Sends a body that is invalid by the document, and returns the error. The case fails if the body is valid, if the server
   * accepts it, or if the status is different.
   */
  sendInvalid(operation: OperationName, body: unknown, status: number): Promise<HttpError>;
  /** Sends what the client cannot: text that is not JSON, no body, another HTTP method. The request is not validated. */
  sendRaw(operation: OperationName, request?: RawRequest): Promise<RawResponse>;
}

export interface RawRequest {
  /** Default: `POST`. */
  readonly method?: string;
  /** Default: `application/json` if there is a text. */
  readonly contentType?: string;
  /** Default: no body. */
  readonly text?: string;
}

export interface RawResponse {
  readonly status: number;
  readonly contentType: string | null;
  /** Parsed, if it is JSON. */
  readonly body: unknown;
}

/** A case throws this when the target does not have the data that it needs. The case is then skipped. */
export class NotApplicable extends Error {
  override readonly name = "NotApplicable";
}
