// The code of the README of packages/schema.
// #region use
import { operations, type WebBackendConnectionRequestBody } from "@airbyte-web-backend/schema";
import { isKnownConnectionStatus } from "@airbyte-web-backend/schema/enums";
import { requestValidators } from "@airbyte-web-backend/schema/validators/strict";

const body: WebBackendConnectionRequestBody = { connectionId: "c-1" };
const { operationId, path } = operations.webBackendGetConnection;
for (const { pointer, expected, found } of requestValidators[operationId](body))
  console.log(`${path}: ${pointer} should be ${expected}, is ${found}`);

console.log(isKnownConnectionStatus("paused"));
// #endregion
