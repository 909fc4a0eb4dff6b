import type { OperationName } from "@airbyte-web-backend/schema";
import type { ReceivedBody, ResponseBody } from "../../request/bodies.ts";
import type { Store } from "../../state/store.ts";

/**
 * What the server does for one operation, once the body has passed mapping and validation.
 *
 * Throws an `ErrorAnswer` for what the handlers of the real server refuse.
 */
export type Handler<Name extends OperationName> = (store: Store, body: ReceivedBody<Name>) => ResponseBody<Name>;
