import type { AirbyteError, CallPromise } from "@airbyte-web-backend/client";
import { assert } from "chai";

/** Returns the error of a call that must fail with this class. */
export async function rejection<Rejected extends AirbyteError>(
  call: CallPromise<unknown>,
  errorClass: abstract new (...fields: never[]) => Rejected,
): Promise<Rejected> {
  const result = await call.result();
  if (result.ok) assert.fail(`the call succeeded with ${JSON.stringify(result.data)}`);
  if (!(result.error instanceof errorClass)) throw result.error;
  return result.error;
}
