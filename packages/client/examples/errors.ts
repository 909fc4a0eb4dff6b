const connectionId = "00000000-0000-4000-8000-000000000000";

// #region errors
import { AuthenticationError, createClient, HttpError, isAirbyteError } from "@airbyte-web-backend/client";

const airbyte = createClient({ baseUrl: "http://localhost:8000" });

const result = await airbyte.connections.get({ connectionId }).result();
if (result.ok) console.log(result.data.name);
else if (result.error instanceof AuthenticationError) console.log("log in first");
else if (result.error instanceof HttpError) console.log(result.error.status, result.error.message);
else console.log(result.error.name, result.error.hint);
// #endregion

export const isOurs: boolean = !result.ok && isAirbyteError(result.error);
