import type { HttpError } from "@airbyte-web-backend/client";
import type { AnyAirbyte } from "@airbyte-web-backend/client/connect";

/** The operations that every version has. */
type CommonOperation =
  | "webBackendListConnectionsForWorkspace"
  | "webBackendGetConnection"
  | "webBackendCreateConnection"
  | "webBackendUpdateConnection"
  | "webBackendGetWorkspaceState";

/** A fact about the behaviour of the API. It runs on the targets of its version. */
export interface ContractCase<Context = CommonContext, Operation extends string = string> {
  /** States one behaviour. Starts with the method of the client. */
  readonly name: string;
  /** The operation that the case is about. The case may call others too. */
  readonly operation: Operation;
  /** `"write"`: the case changes something, starts a job, or would if the server did not reject it. */
  readonly effect: "read" | "write";
  /** The first version that behaves differently. Later versions skip the case, too. */
  readonly until?: string;
  /** @throws The failed assertion. @throws {NotApplicable} The target does not have the data that the case needs. */
  run(context: Context): Promise<void>;
}

/** A fact about the behaviour of every version. */
export type CommonCase = ContractCase<CommonContext, CommonOperation>;

type MakeCase<Context, Operation extends string> = (
  name: string,
  run: ContractCase<Context>["run"],
) => ContractCase<Context, Operation>;

/** `read` makes cases that only read, `write` all others. */
export interface CaseMakers<Context, Operation extends string> {
  readonly read: MakeCase<Context, Operation>;
  readonly write: MakeCase<Context, Operation>;
}

/** Makes cases of one operation that every version has. */
export const commonCasesOf: (operation: CommonOperation) => CaseMakers<CommonContext, CommonOperation> = makersOf;

/** Makes cases of one operation. */
export function makersOf<Context, Operation extends string>(
  operation: Operation,
  options: Pick<ContractCase, "until"> = {},
): CaseMakers<Context, Operation> {
  const make =
    (effect: ContractCase["effect"]): MakeCase<Context, Operation> =>
    (name, run) => ({ operation, effect, name, ...options, run });
  return { read: make("read"), write: make("write") };
}

/** The argument of a case. The connections that the case creates are deleted when it ends. */
export interface Context<Client, Operation extends string, AllFacts> {
  /** Does not retry. Requests and responses are validated against the document. */
  readonly airbyte: Client;
  readonly workspaceId: string;
  /** @throws {NotApplicable} The target does not have it. */
  fact<Name extends keyof AllFacts>(name: Name): NonNullable<AllFacts[Name]>;
  /**
   * Sends a body that the document does not allow, and returns the error. The case fails if the body is valid, if the server
   * accepts it, or if the status is different.
   */
  sendInvalid(operation: Operation, body: unknown, status: number): Promise<HttpError>;
  /** Sends a request that the client cannot send: text that is not JSON, no body, another HTTP method. The request is not validated. */
  sendRaw(operation: Operation, request?: RawRequest): Promise<RawResponse>;
}

/** The context of a case of every version. */
export interface CommonContext extends Context<AnyAirbyte, CommonOperation, CommonFacts> {}

/** The facts that targets of every version have. */
type CommonFacts = {
  readonly [Name in "connection" | "deletedConnection" | "foreignConnection" | "syncedConnection"]?: {
    readonly connectionId: string;
    readonly sourceId: string;
    readonly destinationId: string;
    readonly source: { readonly workspaceId: string };
  };
} & { readonly secretText?: string };

export interface RawRequest {
  /** Default: that of the operation. */
  readonly method?: string;
  /** Default: `application/json` if there is a body. */
  readonly contentType?: string;
  /** The body. Default: none. */
  readonly text?: string;
  /** The body, as a value. */
  readonly json?: unknown;
  /** Default: the credentials of the target. Null: none. */
  readonly authorization?: string | null;
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
