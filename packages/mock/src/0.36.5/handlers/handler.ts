import type { OperationName } from "@airbyte-web-backend/schema";
import type { ReceivedBody, ResponseBody } from "../request/bodies.ts";
import type { Store } from "../store.ts";

/**
 * Implements an operation. The body has been mapped and validated.
 *
 * @throws {ErrorResponse} An error response.
 */
export type Handler<Name extends OperationName> = (store: Store, body: ReceivedBody<Name>) => ResponseBody<Name>;
