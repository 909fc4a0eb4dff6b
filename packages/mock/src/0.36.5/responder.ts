import type {
  InvalidInputExceptionInfo,
  KnownExceptionInfo,
  NotFoundKnownExceptionInfo,
  OperationBodies,
  OperationName,
  operations,
} from "@airbyte-web-backend/schema";
import type { ReceivedBody, ResponseBody } from "./request/bodies.ts";

/**
 * Replaces the handler of an operation.
 *
 * @param body The mapped request body: every property exists, unset ones are null.
 * @param next Runs the server's handler and returns its response body.
 * @param refuse Ends the request with another status than 200, and the body that the document has for it.
 * @returns A response body that the document allows. Properties that are not required may be missing, as in later versions
 * of Airbyte.
 */
export type Responder<Name extends OperationName> = (
  body: ReceivedBody<Name>,
  next: () => ResponseBody<Name>,
  refuse: Refuse<Name>,
) => OperationBodies[Name]["response"] | ResponseBody<Name>;

/** Ends the request with an error response. Does not return. */
export type Refuse<Name extends OperationName> = <Status extends ErrorStatus<Name>>(
  status: Status,
  body: ErrorBodies[Responses<Name>[`${Status}` & keyof Responses<Name>] & keyof ErrorBodies],
) => never;

/** The error statuses that the document has for an operation. */
export type ErrorStatus<Name extends OperationName> = Exclude<ToNumber<keyof Responses<Name>>, 200>;

type Responses<Name extends OperationName> = (typeof operations)[Name]["responses"];
type ToNumber<Key> = Key extends `${infer Status extends number}` ? Status : never;

interface ErrorBodies {
  InvalidInputExceptionInfo: InvalidInputExceptionInfo;
  KnownExceptionInfo: KnownExceptionInfo;
  NotFoundKnownExceptionInfo: NotFoundKnownExceptionInfo;
}
