// The code of docs/guides/validation.md.
const connectionId = "c0000000-0000-4000-8000-000000000001";

// #region warn
import { createClient } from "@airbyte-web-backend/client";
import { responseValidators } from "@airbyte-web-backend/client/validators";

const airbyte = createClient({
  baseUrl: "http://localhost:8000",
  validate: "warn",
  validators: responseValidators,
  hooks: {
    onInvalid: ({ operation, issues }) => {
      for (const { pointer, expected, found } of issues) {
        console.warn(`${operation}: ${pointer} should be ${expected}, is ${found}`);
      }
    },
  },
});
const connection = await airbyte.connections.get({ connectionId });
// #endregion
console.log(connection.name);

// #region strict
import { ValidationError } from "@airbyte-web-backend/client";

const { error } = await airbyte.connections.get({ connectionId }, { validate: "strict" }).result();
if (error instanceof ValidationError) console.log(error.issues.map(({ pointer }) => pointer));

// #endregion

// #region request
import type { WebBackendConnectionUpdate } from "@airbyte-web-backend/client";
import { requestValidators } from "@airbyte-web-backend/client/validators/strict";

const fromFile = JSON.parse(`{ "connectionId": "c-1", "status": "paused", "syncCatalog": { "streams": [] } }`);
const issues = requestValidators.webBackendUpdateConnection(fromFile);
for (const { pointer, expected } of issues) console.log(`${pointer} should be ${expected}`);
if (issues.length === 0) await airbyte.connections.update(fromFile as WebBackendConnectionUpdate);

// #endregion

// #region enums
import { isKnownJobStatus } from "@airbyte-web-backend/client/enums";

const { latestSyncJobStatus } = connection;
console.log(isKnownJobStatus(latestSyncJobStatus) ? latestSyncJobStatus : "something new");
// #endregion
