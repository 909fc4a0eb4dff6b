import type {
  InvalidInputExceptionInfo,
  KnownExceptionInfo,
  NotFoundKnownExceptionInfo,
  OperationBodies,
  OperationName,
  operations,
} from "@airbyte-web-backend/schema";
import type { ReceivedBody, ResponseBody } from "../request/bodies.ts";

/**
 * Answers an operation in place of the server.
 *
 * @param body As the server sees it: every property is there, the unset ones as null.
 * @param next Gives what the server would have answered, and does its work.
 * @param refuse Ends the request with another status than 200, and the body that the document has for it.
 * @returns A body that the document allows, which may leave out what is not required, as later versions of Airbyte do;
 * or one with all keys, as this version sends it and `next` gives it.
 */
export type Responder<Name extends OperationName> = (
  body: ReceivedBody<Name>,
  next: () => ResponseBody<Name>,
  refuse: Refuse<Name>,
) => OperationBodies[Name]["response"] | ResponseBody<Name>;

/** Answers with an error of an operation, and does not return. */
export type Refuse<Name extends OperationName> = <Status extends ErrorStatus<Name>>(
  status: Status,
  body: ErrorBodies[Responses<Name>[`${Status}` & keyof Responses<Name>] & keyof ErrorBodies],
) => never;

/** The statuses other than 200 that the document has for an operation. */
export type ErrorStatus<Name extends OperationName> = Exclude<ToNumber<keyof Responses<Name>>, 200>;

type Responses<Name extends OperationName> = (typeof operations)[Name]["responses"];
type ToNumber<Key> = Key extends `${infer Status extends number}` ? Status : never;

interface ErrorBodies {
  InvalidInputExceptionInfo: InvalidInputExceptionInfo;
  KnownExceptionInfo: KnownExceptionInfo;
  NotFoundKnownExceptionInfo: NotFoundKnownExceptionInfo;
}

/** The operations that somebody else answers. */
export class Responders {
  #responders: { [Name in OperationName]?: Responder<Name> } = {};

  set<Name extends OperationName>(operationId: Name, responder: Responder<Name>): void {
    this.#responders = { ...this.#responders, [operationId]: responder };
  }

  get<Name extends OperationName>(operationId: Name): Responder<Name> | undefined {
    return this.#responders[operationId];
  }

  clear(): void {
    this.#responders = {};
  }
}
